"""Keys of the front matter that were translated."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.front_keys import Key, keys
from postedit.language.front_keys import TRANSLATIONS
from postedit.model import Edit, Severity, safe
from postedit.terms.dictionary import is_known

_MOST = 3


@check(severity=Severity.CRITICAL, confidence=0.95)
def key(context: Context) -> Iterator[Hit]:
    """A key was translated (``título`` for ``title``), so the generator no longer knows it."""
    if context.source is None:
        return
    theirs, ours = keys(context.source), keys(context.target)
    known, mine = {k.name.casefold() for k in theirs}, {k.name.casefold() for k in ours}
    missing = [k for k in theirs if k.name.casefold() not in mine]
    extra = [k for k in ours if k.name.casefold() not in known]
    for added in extra:
        source = next((m for m in missing if _renders(context, m, added, theirs, ours)), None)
        if source is not None:
            missing.remove(source)
            fix = safe(f"write {source.name}", Edit(added.span.start, added.span.end, source.name))
            yield Hit(
                added.span, f"the key `{source.name}` was changed to `{added.name}`", source.span, (fix,)
            )


def _renders(context: Context, source: Key, target: Key, theirs: list[Key], ours: list[Key]) -> bool:
    """Tell whether a new key is what became of a missing one."""
    name, became = source.name.casefold(), target.name.casefold()
    if became in TRANSLATIONS.get(name, ()) or became.replace(" ", "") == name.replace("_", "").replace(
        " ", ""
    ):
        return True
    if abs(theirs.index(source) - ours.index(target)) >= _MOST or _around(theirs, source) != _around(
        ours, target
    ):
        return False
    parts = became.replace("_", " ").replace("-", " ").split()
    known = name.replace("_", " ").replace("-", " ").split()
    target_code, source_code = context.target_language.code, context.source_language.code
    return bool(set(" '’") & set(target.name)) or any(
        part not in known and is_known(part, target_code) and not is_known(part, source_code)
        for part in parts
    )


def _around(found: list[Key], key: Key) -> tuple[str, str]:
    """Give the names of the keys before and behind."""
    at = found.index(key)
    before = found[at - 1].name.casefold() if at else ""
    return before, found[at + 1].name.casefold() if at + 1 < len(found) else ""
