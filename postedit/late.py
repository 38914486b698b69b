"""Regular expressions that are compiled when something is first looked for with them.

Compiling what all checks may look for takes longer than to check a short post, and most is never used. What
is used is compiled once on a machine: the code that ``re`` makes of an expression is kept in the user's cache
folder. It belongs to one version of Python, which checks code that it is given. Records are trusted as
Python trusts its own compiled files beside a program: whoever may write to the user's cache folder may as
well change what the user runs. A seal tells damage, not forgery, so the folder must not be others' to write.
"""

from __future__ import annotations

import re
import sys
from array import array
from functools import cache
from typing import Any, cast

import msgspec

from postedit.derived import digest
from postedit.learned import Learned

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # another Python than CPython
    _sre = None

_USED = (
    *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
    *("pattern", "flags", "groups", "groupindex"),
)
_MOST = 8_192
"""Expressions whose code is kept: several times those of all checks."""


class _Code(msgspec.Struct, array_like=True):
    """What ``re`` makes of an expression: its instructions, flags and groups, by number and by name."""

    code: bytes
    flags: int
    groups: int
    names: dict[str, int]
    by_number: list[str | None]


_codes = Learned("expressions", lambda: digest(sys.version.encode()), _Code, _MOST)


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Compile an expression, or take the code that was made of it in an earlier run."""
    if _sre is None:
        return re.compile(expression, flags)
    name = f"{int(flags)}:{expression}"
    known = _codes.get(name)
    try:
        made = known or _code_of(expression, flags)
        found = _sre.compile(
            expression,
            made.flags,
            array("I", made.code).tolist(),
            made.groups,
            made.names,
            tuple(made.by_number),
        )
    except (AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return re.compile(expression, flags)
    if known is None:
        _codes.add(name, made)
    return cast("re.Pattern[str]", found)


def _code_of(expression: str, flags: int) -> _Code:
    """Make the code of an expression as ``re.compile`` does."""
    tree = _parser.parse(expression, flags)
    names: dict[str, int] = tree.state.groupdict
    by_number: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        by_number[number] = name
    code = array("I", _compiler._code(tree, flags)).tobytes()
    return _Code(code, int(flags | tree.state.flags), tree.state.groups - 1, names, by_number)


class _Late:
    """Stands for a compiled expression; what is asked of it once is its own attribute from then on."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile the expression, and give what was asked of it."""
        if name not in _USED:
            raise AttributeError(name)
        made = compiled(self._expression, self._flags)
        self.__dict__.update({each: getattr(made, each) for each in _USED})
        return self.__dict__[name]


def late_regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is compiled when it is first used; a mistake in it shows only then."""
    return cast("re.Pattern[str]", _Late(expression, flags))
