"""Run in Weblate's environment: its checks over the units of each pair, without a server or a database.

Weblate's own reader of Markdown pairs the units, which get the flags that it gives them. Left out are the
checks that compare units in the database, and those that ask a service.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "weblate.settings_example")

import django

django.setup()

from weblate.checks.flags import Flags  # noqa: E402
from weblate.checks.models import CHECKS  # noqa: E402
from weblate.formats.convert import MarkdownFormat  # noqa: E402
from weblate.lang.models import Language, Plural  # noqa: E402

_TRANSLATED = 20


def main(sources: Path, targets: Path) -> None:
    """Check the pairs in two folders of the same names; print how many findings each check has."""
    found: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    translation = _translation(*map(_language, ("en", targets.name)))
    for target in sorted(targets.glob("*.md")):
        source = MarkdownFormat(str(sources / target.name), is_template=True)
        for entry in MarkdownFormat(str(target), template_store=source).content_units:
            unit = _unit(entry, translation)
            for name, check in CHECKS.items():
                if check.target and not name.startswith("ai_"):
                    try:
                        found[name] += bool(check.check_target([unit.source], [unit.target], unit))
                    except Exception as error:  # noqa: BLE001 - what needs the database is counted
                        failed[f"{name}: {error!r}"[:90]] += 1
    sys.stdout.write(f"{found.total()} findings, {len(failed)} checks need the database\n")
    if os.environ.get("SHOW_CHECKS"):
        sys.stdout.write(f"{found.most_common()}\n{failed.most_common()}\n")


def _language(code: str) -> Language:
    language = Language(code=code, name=code)
    language.__dict__["plural"] = Plural(language=language, number=2, formula="n > 1")
    return language


def _translation(source: Language, target: Language) -> SimpleNamespace:
    component = SimpleNamespace(
        source_language=source,
        is_multivalue=False,
        file_format="markdown",
        file_format_cls=MarkdownFormat,
        project=SimpleNamespace(pk=1, glossaries=[]),
        is_glossary=False,
        key_filter="",
    )
    return SimpleNamespace(
        language=target,
        plural=target.__dict__["plural"],
        component=component,
        is_template=False,
        is_source=False,
        is_readonly=False,
        pk=1,
    )


def _unit(entry: object, translation: SimpleNamespace) -> SimpleNamespace:
    """Give what the checks look at of a unit."""
    source, target = entry.source, entry.target  # type: ignore[attr-defined]
    return SimpleNamespace(
        pk=1,
        id_hash=1,
        source=source,
        target=target,
        source_string=source,
        context="",
        note="",
        labels=SimpleNamespace(all=list),
        check_cache={},
        all_flags=Flags(",".join(MarkdownFormat.check_flags)),
        translation=translation,
        project=translation.component.project,
        is_source=False,
        state=_TRANSLATED,
        fuzzy=False,
        translated=True,
        readonly=False,
        is_plural=False,
        has_multiple_values=lambda: False,
        effective_source=source,
        effective_source_string=source,
        effective_source_plural=translation.plural,
        effective_source_plurals=[source],
        effective_source_language=translation.component.source_language,
        effective_setting=lambda *_: None,
        glossary_terms=[],
        get_source_plurals=lambda: [source],
        get_target_plurals=lambda: [target],
    )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
