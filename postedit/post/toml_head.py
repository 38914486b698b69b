"""Front matter in TOML: a scanner for spans; the standard library says whether it is valid."""

from __future__ import annotations

import re
import tomllib

from postedit.late import late_regex
from postedit.model import Problem, Span
from postedit.post.fields import Field

_STRING = (
    r'"""(?:[^\\"]|\\.|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
_TOKEN = late_regex(
    rf"(?P<comment>\#[^\n]*)|(?P<string>{_STRING})|(?P<sign>[\[\]{{}}=,\n])"
    r"|(?P<bare>[^\s\[\]{}=,#\"']+(?:[ ]\d[\d:.Zz+-]*)?)|.",
    re.DOTALL,
)
_PLACE = late_regex(r" ?\(at (?:line (\d+), column \d+|end of document)\)")
_DOTS = late_regex(r"\s*\.\s*")


def read_toml(inner: str, offset: int, path: str) -> tuple[list[Field], Problem | None]:
    """Give the scalars of a head that begins at code point ``offset``, and what keeps it from parsing."""
    problem = None
    try:
        tomllib.loads(inner)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) + 1 if place and place[1] else inner.count("\n") + 1
        problem = Problem(path, f"front matter is not valid TOML: {_PLACE.sub('', str(error))}", line)
    except (RecursionError, ValueError) as error:
        problem = Problem(path, f"front matter is not valid TOML: {error}", 2)
    return _Scanner(inner, offset).fields(), problem


class _Scanner:
    """Walks over the tokens once, keeping track of the tables, arrays and keys around."""

    def __init__(self, inner: str, offset: int) -> None:
        self._inner = inner
        self._offset = offset
        self._table = ""
        self._name: list[str] = []
        self._outer: list[tuple[str, str]] = []
        self._key = ""
        self._in_value = False
        self._fields: list[Field] = []

    def fields(self) -> list[Field]:
        """Give the scalars in text order; never raises, whatever the text."""
        for token in _TOKEN.finditer(self._inner):
            if token["sign"]:
                self._sign(token[0])
            elif token["string"] or token["bare"]:
                self._scalar_or_name(token)
        return self._fields

    def _sign(self, sign: str) -> None:
        if sign == "\n":
            self._end_line()
        elif sign == "=":
            name = ".".join(filter(None, _DOTS.split(".".join(self._name))))
            self._key = ".".join(filter(None, [self._prefix, name]))
            self._name, self._in_value = [], True
        elif sign in "[{":
            self._outer.append((sign, self._key if self._in_value else ""))
            self._in_value = self._in_value and sign == "["
        elif sign in "]}":
            self._leave(sign)
        elif self._outer and self._outer[-1][0] == "{":
            self._in_value = False

    def _leave(self, sign: str) -> None:
        if not self._outer:
            return
        _, self._key = self._outer.pop()
        if self._key:
            self._in_value = True
        elif sign == "]" and not self._outer:
            self._table = ".".join(self._name)
            self._name = []

    def _end_line(self) -> None:
        if not any(key for _, key in self._outer):
            self._in_value, self._name = False, []
            self._outer.clear()

    @property
    def _prefix(self) -> str:
        """Give the inline table around this place, else the table's header."""
        return next((key for sign, key in reversed(self._outer) if sign == "{"), self._table)

    def _scalar_or_name(self, token: re.Match[str]) -> None:
        raw = token[0]
        if not self._in_value:
            self._name.append(_value(raw) if token["string"] else raw.strip(". \t"))
            return
        start, end = token.start() + self._offset, token.end() + self._offset
        width = 3 if raw[:3] in ('"""', "'''") and len(raw) >= 6 else 1
        content = Span(start + width, end - width) if token["string"] else Span(start, end)
        value = _value(raw) if token["string"] else raw
        self._fields.append(Field(self._key, Span(start, end), content, value, bool(token["string"])))


def _value(raw: str) -> str:
    """Give the value of a string with its quotation marks."""
    if (raw[0] == '"' and ("\\" in raw or raw[:3] == '"""')) or raw[:3] == "'''":
        try:
            return str(tomllib.loads(f"v = {raw}")["v"])
        except tomllib.TOMLDecodeError:
            return raw[1:-1]
    return raw[1:-1]
