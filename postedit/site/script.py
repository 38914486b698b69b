"""The few literals that postedit needs from settings written in JavaScript or TypeScript.

Nothing is run. A value is read where it is written out after its key: strings, lists and objects of such;
whatever else stands there counts as None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

_STRING = r"""'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`"""
_COMMENT = re.compile(rf"(?P<string>{_STRING})|//[^\n]*|/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(rf"(?P<string>{_STRING})|(?P<word>[\w$.-]+)|(?P<mark>[^\s])", re.DOTALL)
_OPEN, _CLOSE = "{[(", "}])"
_DEEP = 50
"""No settings nest deeper; what does is not read."""


class Script(msgspec.Struct, frozen=True):
    """A settings file by its name below the site; without a file, both are empty."""

    name: str = ""
    text: str = ""

    @property
    def found(self) -> bool:
        """Tell whether there is such a file."""
        return bool(self.name)

    def values(self, key: str) -> Iterator[Any]:
        """Give what is written after ``key:`` or ``key =``, in the file's order."""
        code = _COMMENT.sub(lambda match: match["string"] or " ", self.text)
        for match in re.finditer(rf"""(?<![\w$.])["']?{re.escape(key)}["']?\s*(?::|=(?!=))\s*""", code):
            yield _Literals(code, match.end()).value()

    def string(self, key: str) -> str | None:
        """Give the first string after ``key``."""
        return next((value for value in self.values(key) if isinstance(value, str)), None)

    def names(self, key: str) -> tuple[str, ...]:
        """Give the strings of the first list after ``key``, or the keys of the first object."""
        found = next((value for value in self.values(key) if isinstance(value, list | dict) and value), ())
        return tuple(name for name in found if isinstance(name, str))

    def table(self, key: str) -> dict[str, Any]:
        """Give the first object after ``key``, empty where there is none."""
        return next((value for value in self.values(key) if isinstance(value, dict)), {})


class _Literals:
    """Reads one value at a place of the code."""

    def __init__(self, code: str, start: int) -> None:
        self._tokens = _TOKEN.finditer(code, start)
        self._now = next(self._tokens, None)

    def value(self, depth: int = 0) -> Any:
        """Give the value here, and go on to the comma or bracket behind it."""
        token = self._take()
        found: Any = None
        if token is not None and depth < _DEEP:
            if token["string"]:
                found = token["string"][1:-1]
            elif token[0] == "{":
                found = self._object(depth)
            elif token[0] == "[":
                found = self._list(depth)
            elif token[0] in _OPEN:
                self._skip(inside=1)
        return found if self._skip() else None if isinstance(found, str) else found

    def _list(self, depth: int) -> list[Any]:
        found = []
        while self._now is not None and self._now[0] != "]":
            found.append(self.value(depth + 1))
            self._pass(",")
        self._take()
        return found

    def _object(self, depth: int) -> dict[str, Any]:
        found = {}
        while self._now is not None and self._now[0] != "}":
            key = self._take()
            if self._pass(":") and key is not None:
                found[key["string"][1:-1] if key["string"] else key[0]] = self.value(depth + 1)
            else:
                self._skip()
            self._pass(",")
        self._take()
        return found

    def _take(self) -> re.Match[str] | None:
        token, self._now = self._now, next(self._tokens, None)
        return token

    def _pass(self, mark: str) -> bool:
        """Step over a mark if it stands here."""
        stands = self._now is not None and self._now[0] == mark
        if stands:
            self._take()
        return stands

    def _skip(self, inside: int = 0) -> bool:
        """Go to the comma or bracket that ends this value; tell whether it stood here already."""
        at_once = True
        while self._now is not None and (inside or self._now[0] not in f"{_CLOSE},;"):
            inside += (self._now[0] in _OPEN) - (self._now[0] in _CLOSE)
            self._take()
            at_once = False
        return at_once
