"""Patterns that are compiled late behave as compiled ones and are never wrong unnoticed."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

import postedit
from postedit import late
from postedit.late import compiled, late_regex
from postedit.learned import Learned

_ROOT = Path(postedit.__file__).parent
_REPEATED_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")
_USERS = sorted(
    ".".join(("postedit", *path.relative_to(_ROOT).with_suffix("").parts))
    for path in _ROOT.rglob("*.py")
    if "late_regex(" in path.read_text("utf-8") and path.name != "late.py"
)


def test_a_late_regex_finds_what_a_compiled_one_finds() -> None:
    """Searching, flags and groups are those of the expression."""
    found, plain = late_regex(r"(?P<word>été)s?", re.IGNORECASE), re.compile(r"(?P<word>été)s?", re.I)
    text = "L'été, les Étés"
    assert [m.span() for m in found.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert found.sub("x", text) == plain.sub("x", text)
    assert found.groupindex == plain.groupindex


def test_the_kept_code_of_an_expression_finds_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The next run takes the code from the cache, with its flags and names; a damaged one is made anew."""
    monkeypatch.setenv("POSTEDIT_CACHE_DIR", str(tmp_path))
    expression, flags = r"(?P<a>\bé+)(?:x|(?P<b>[^\W\d]{2,4}))(?!\w)", re.IGNORECASE | re.MULTILINE
    plain = re.compile(expression, flags)
    for _ in range(2):
        codes = Learned("expressions", lambda: b"", late._Code, 10)
        monkeypatch.setattr(late, "_codes", codes)
        found = compiled.__wrapped__(expression, flags)
        assert found == plain
        assert [m.groupdict() for m in found.finditer("éx\nÉÉab a")] == [
            m.groupdict() for m in plain.finditer("éx\nÉÉab a")
        ]
        codes.keep()
    codes.add(f"{int(flags)}:{expression}", late._Code(b"\1\0\0\0" * 9, 0, 0, {}, []))
    codes.keep()
    monkeypatch.setattr(late, "_codes", Learned("expressions", lambda: b"", late._Code, 10))
    assert compiled.__wrapped__(expression, flags).search("éx")


@pytest.mark.parametrize("name", _USERS)
def test_every_late_regex_compiles(name: str) -> None:
    """An expression that is wrong is found here, not in the middle of a post."""
    for value in vars(import_module(name)).values():
        for each in value.values() if isinstance(value, dict) else [value]:
            if type(each).__name__ == "_Late":
                assert isinstance(each.pattern, str)


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 matches ``(?:…)*+`` wrongly (gh-106052), not ``(?>(?:…)*)``."""
    wrong = [
        (path.name, node.value)
        for root in (_ROOT, _ROOT.parent / "tui")
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
        for text in [node.value if isinstance(node.value, str) else node.value.decode("latin-1")]
        if "(?" in text and _REPEATED_GROUP.search(text)
    ]
    assert not wrong
