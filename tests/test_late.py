"""Patterns that are compiled late behave as compiled ones and are never wrong unnoticed."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import postedit
from postedit.late import late_regex

_ROOT = Path(postedit.__file__).parent
_USERS = sorted(
    ".".join(("postedit", *path.relative_to(_ROOT).with_suffix("").parts))
    for path in _ROOT.rglob("*.py")
    if "late_regex(" in path.read_text("utf-8") and path.name != "late.py"
)


def test_a_late_regex_finds_what_a_compiled_one_finds() -> None:
    """Searching, flags and groups are those of the expression."""
    late, compiled = late_regex(r"(?P<word>été)s?", re.IGNORECASE), re.compile(r"(?P<word>été)s?", re.I)
    text = "L'été, les Étés"
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in compiled.finditer(text)]
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.groupindex == compiled.groupindex


@pytest.mark.parametrize("name", _USERS)
def test_every_late_regex_compiles(name: str) -> None:
    """An expression that is wrong is found here, not in the middle of a post."""
    for value in vars(import_module(name)).values():
        for each in value.values() if isinstance(value, dict) else [value]:
            if type(each).__name__ == "_Late":
                assert isinstance(each.pattern, str)
