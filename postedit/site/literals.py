"""The value at a place of code in JavaScript or TypeScript, where it can be told without running it.

That is: strings, lists and objects; names and spreads, by what ``names`` gives for them; ``a[0]``; the one
known of ``a || "b"`` and the longest of ``test ? a : b``; ``Object.keys(a)``; and what a call such as
``defineConfig({…})`` is given. Whatever else stands there counts as None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from postedit.late import late_regex

STRING = r"""'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`"""
_TOKEN = late_regex(rf"(?P<string>{STRING})|(?P<word>[\w$.-]+)|(?P<mark>\|\||\?\?|[^\s])", re.DOTALL)
_OPEN, _CLOSE = "{[(", "}])"
_SPREAD = "..."
_TYPED = {"as", "satisfies"}
_CHOICE = {"||", "??", "?", ":"}
_DEEP = 50
"""No settings nest deeper; what does is not read."""
_MOST = 500
"""No more is spread at one place."""


class Literals:
    """Reads one value at a place of the code."""

    def __init__(self, code: str, start: int, names: Callable[[str], Any]) -> None:
        self._code = code
        self._tokens = _TOKEN.finditer(code, start)
        self._names = names
        self._end = start
        self._now = next(self._tokens, None)

    def value(self, depth: int = 0) -> Any:
        """Give the value here, and go on to the comma or bracket behind it."""
        found = [self._one(depth)]
        mark = None
        while not self._is_over() and (mark := self._take()) is not None and mark[0] in _CHOICE:
            found.append(self._one(depth))
        is_whole = mark is None or mark[0] in _CHOICE | _TYPED
        self._skip()
        return _likely(found if is_whole else [one for one in found if not isinstance(one, str)])

    def _one(self, depth: int) -> Any:
        """Give the value of one literal, name or call."""
        token = self._take()
        if token is None or depth >= _DEEP:
            return None
        if token["string"]:
            return token["string"][1:-1]
        if token["word"]:
            return self._named(token[0], depth)
        reads = {"{": self._object, "[": self._list, "(": self._within}.get(token[0])
        return reads(depth) if reads else None

    def _named(self, word: str, depth: int) -> Any:
        """Give what a name stands for, or what a call is given."""
        if not self._pass("("):
            return self._element(self._names(word))
        given = self._within(depth)
        if word == "Object.keys":
            return list(given) if isinstance(given, dict) else None
        return given if isinstance(given, list | dict) else None

    def _element(self, value: Any) -> Any:
        """Give the element of ``value`` whose number follows in brackets, where there are any."""
        if not self._pass("["):
            return value
        place = self._take()
        is_number = place is not None and re.fullmatch(r"[0-9]{1,4}", place[0]) and self._pass("]")
        if place is None or not is_number:
            self._skip(inside=1)
            return None
        return value[int(place[0])] if isinstance(value, list) and int(place[0]) < len(value) else None

    def _within(self, depth: int) -> Any:
        found = self.value(depth + 1)
        self._skip(inside=1)
        return found

    def _list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while self._now is not None and self._now[0] != "]":
            spread = self._spread(depth)
            if isinstance(spread, list | dict):
                found.extend([*spread][:_MOST])
            else:
                found.append(None if spread is _SPREAD else self.value(depth + 1))
            self._pass(",")
        self._take()
        return found

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._now is not None and self._now[0] != "}":
            spread = self._spread(depth)
            if spread is None:
                self._entry(found, depth)
            elif isinstance(spread, dict):
                found.update(spread)
            self._pass(",")
        self._take()
        return found

    def _entry(self, found: dict[str, Any], depth: int) -> None:
        """Add one key with its value, which a name alone gives for itself."""
        key = self._take()
        if key is None:
            return
        if self._pass(":"):
            found[key["string"][1:-1] if key["string"] else key[0]] = self.value(depth + 1)
        elif key["word"] and self._is_over():
            found[key[0]] = self._names(key[0])
        else:
            self._skip()

    def _spread(self, depth: int) -> Any:
        """Give what is spread here, ``_SPREAD`` where it is unknown, None where nothing is spread."""
        token = self._now
        if token is None or not token[0].startswith(_SPREAD):
            return None
        self._take()
        name = token[0].removeprefix(_SPREAD)
        found = self._named(name, depth) if name else self.value(depth + 1)
        self._skip()
        return found if isinstance(found, list | dict) else _SPREAD

    def _is_over(self) -> bool:
        """Tell whether the value ends here: by a comma, a bracket, or a new line that begins with a word."""
        if self._now is None or self._now[0] in (*_CLOSE, ",", ";"):
            return True
        is_word = self._now["word"] is not None and self._now[0] not in _TYPED
        return is_word and "\n" in self._code[self._end : self._now.start()]

    def _take(self) -> re.Match[str] | None:
        token, self._now = self._now, next(self._tokens, None)
        self._end = token.end() if token else self._end
        return token

    def _pass(self, mark: str) -> bool:
        """Step over a mark if it stands here."""
        return self._now is not None and self._now[0] == mark and self._take() is not None

    def _skip(self, inside: int = 0) -> None:
        """Go to the comma or bracket that ends this value, out of ``inside`` brackets."""
        while self._now is not None and (inside or self._now[0] not in (*_CLOSE, ",", ";")):
            inside += (self._now[0] in _OPEN) - (self._now[0] in _CLOSE)
            self._take()


def _likely(found: list[Any]) -> Any:
    """Give the one value that is known, of lists and objects the longest; None where strings differ."""
    whole = [one for one in found if isinstance(one, list | dict)]
    if whole:
        return max(whole, key=len)
    known = {one for one in found if isinstance(one, str)}
    return known.pop() if len(known) == 1 else None
