"""Write the generated lists of the README: `python docs/generate.py` writes, `--check` only compares.

The lists of checks and keys come from the registries the program itself uses, so they cannot drift.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from postedit.checks import all_checks
from tui.actions import key_table

README = Path(__file__).resolve().parent.parent / "README.md"


def check_table() -> str:
    """Give the table of all checks."""
    rows = ["| check | severity | what it finds |", "|---|---|---|"]
    for name, check in all_checks().items():
        off = "" if check.default else " (off by default)"
        rows.append(f"| `{name}`{off} | {check.severity} | {check.summary.replace('``', '`')} |")
    return "\n".join(rows)


def generated(text: str) -> str:
    """Give ``text`` with the lists between its markers written anew."""
    for name, content in {"keys": key_table(), "checks": check_table()}.items():
        pattern = re.compile(rf"(<!-- {name}: [^\n]*-->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = pattern.sub(lambda match, body=content: f"{match[1]}\n{body}\n\n{match[2]}", text)
    return text


def main() -> int:
    """Write the README, or with ``--check`` tell by the exit code whether it is up to date."""
    old = README.read_text("utf-8")
    new = generated(old)
    if "--check" in sys.argv[1:]:
        return int(old != new)
    README.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
