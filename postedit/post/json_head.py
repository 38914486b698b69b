"""Front matter in JSON: an object at the very beginning, as Hugo writes it."""

from __future__ import annotations

import json
import re

from postedit.late import late_regex
from postedit.model import Problem, Span
from postedit.post.fields import Field, FrontMatter

_TOKEN = late_regex(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_BEGIN = late_regex(r"\{\s*[\"}]")
_LAST_LINE = late_regex(r"^\}[ \t]*(?:\r?\n|\Z)", re.MULTILINE)


def read_json(text: str, path: str) -> FrontMatter | None:
    """Give the head in JSON, or None where the text does not begin with one."""
    start = 1 if text.startswith("\ufeff") else 0
    if not _BEGIN.match(text, start):
        return None
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError) as error:
        return _broken(text, start, path, error)
    inner = Span(start, end)
    return FrontMatter("json", Span(0, end), inner, tuple(_fields(text, inner)))


def _broken(text: str, start: int, path: str, error: Exception) -> FrontMatter | None:
    """Give a head that ends with a line of one brace but does not parse; without such a line it is none."""
    last = _LAST_LINE.search(text)
    if last is None:
        return None
    line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
    reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
    problem = Problem(path, f"front matter is not valid JSON: {reason}", line)
    inner = Span(start, last.start() + 1)
    return FrontMatter("json", Span(0, last.end()), inner, tuple(_fields(text, inner)), problem)


def _fields(text: str, inner: Span) -> list[Field]:
    """Give the scalars with their dotted keys; items of a list share its key."""
    fields: list[Field] = []
    outer: list[str] = []
    key = ""
    pending: re.Match[str] | None = None
    for token in _TOKEN.finditer(text, inner.start, inner.end):
        sign = token[0]
        if sign == ":" and pending is not None:
            key = ".".join(filter(None, [outer[-1] if outer else "", _value(pending[0])]))
            pending = None
        elif sign in ",}]{[":
            if pending is not None:
                fields.append(_field(pending, key))
                pending = None
            if sign in "{[":
                outer.append(key)
            elif sign in "}]" and outer:
                key = outer.pop()
        else:
            pending = token
    return fields


def _field(token: re.Match[str], key: str) -> Field:
    span = Span(*token.span())
    quoted = token[0][0] == '"' and len(token[0]) > 1
    return Field(key, span, Span(span.start + 1, span.end - 1) if quoted else span, _value(token[0]), quoted)


def _value(raw: str) -> str:
    """Give the value of a string; numbers, true, false and null as they are written."""
    if raw[0] != '"':
        return raw
    try:
        return str(json.loads(raw, strict=False))
    except ValueError:
        return raw.strip('"')
