"""Write the generated lists of the documents: `python docs/generate.py` writes, `--check` only compares.

The lists come from the registries the program itself uses, so they cannot drift.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import check_figures, kind_table, read
from postedit.checks import all_checks
from postedit.site.layouts import layout_names, rule_and_source
from postedit.site.settings_keys import keys
from tui.action import REVIEW, Place
from tui.actions import key_table

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (
    ROOT / "README.md",
    *(ROOT / "docs" / f"{name}.md" for name in ("checks", "keys", "layouts", "settings")),
)


def category_table() -> str:
    """Give the categories of checks, each with its number of checks and their names."""
    names: dict[str, list[str]] = {}
    for name in all_checks():
        category, _, what = name.partition("/")
        names.setdefault(category, []).append(what)
    rows = ["| category | checks |", "|---|---|"]
    return "\n".join(
        [*rows, *(f"| `{category}` | {', '.join(whats)} |" for category, whats in names.items())]
    )


def check_table() -> str:
    """Give the table of all checks."""
    rows = ["| check | severity | default | what it finds |", "|---|---|---|---|"]
    for name, check in all_checks().items():
        page = f"../postedit/checks/{name.replace('-', '_')}.md"
        summary = check.summary.replace("``", "`")
        rows.append(f"| [`{name}`]({page}) | {check.severity} | {check.standing} | {summary} |")
    return "\n".join(rows)


def settings_table() -> str:
    """Give the table of all keys of the settings."""
    rows = ["| key | value | default | what it does |", "|---|---|---|---|"]
    for key in keys():
        name = f"{key.table}.{key.name}" if key.table else key.name
        default = f"`{key.default}`" if key.default else ""
        rows.append(f"| `{name}` | {key.kind} | {default} | {key.description} |")
    return "\n".join(rows)


def settings_examples() -> str:
    """Give a settings file that has every key."""
    lines, table = ["```toml"], ""
    for key in keys():
        lines += ["", f"[{key.table}]"] if key.table != table else []
        lines.append(f"{key.name} = {key.example}")
        table = key.table
    return "\n".join([*lines, "```"])


def layout_table() -> str:
    """Give the table of all layouts."""
    rows = ["| layout | rule | where the rule is documented |", "|---|---|---|"]
    for name in layout_names():
        rule, source = rule_and_source(name)
        rows.append(f"| `{name}` | {rule} | {source} |")
    return "\n".join(rows)


def main_keys() -> str:
    """Give the keys of the main screen."""
    return key_table(REVIEW)


def all_keys() -> str:
    """Give the keys of every screen."""
    return key_table(Place)


def measured_classes() -> str:
    """Give recall and precision of each class of errors on annotated posts."""
    return kind_table(read())


def measured_checks() -> str:
    """Give what each check found on annotated posts and on translations by people."""
    return check_figures(read(), all_checks())


LISTS: dict[str, Callable[[], str]] = {
    "keys": main_keys,
    "all-keys": all_keys,
    "categories": category_table,
    "checks": check_table,
    "classes": measured_classes,
    "measured": measured_checks,
    "settings": settings_table,
    "settings-examples": settings_examples,
    "layouts": layout_table,
}


def generated(text: str) -> str:
    """Give ``text`` with the lists between its markers written anew."""
    for name, content in LISTS.items():
        pattern = re.compile(rf"(<!-- {name}: [^\n]*-->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = pattern.sub(lambda match, make=content: f"{match[1]}\n{make()}\n\n{match[2]}", text)
    return text


def main() -> int:
    """Write the documents, or with ``--check`` tell by the exit code whether they are up to date."""
    old = {path: path.read_text("utf-8") for path in DOCUMENTS}
    new = {path: generated(text) for path, text in old.items()}
    if "--check" in sys.argv[1:]:
        return int(old != new)
    for path, text in new.items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
