"""LanguageTool, asked through its HTTP interface (https://languagetool.org/http-api/)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from urllib.parse import urlencode

import msgspec

from postedit.checks.outside import Remark, Remarks
from postedit.outside.failure import Failure
from postedit.outside.web import Server, ask

_BETWEEN = "\n\n"
_FORM = "application/x-www-form-urlencoded"
_MOST = 15_000
"""Code points of one question; the public server takes 20 KB."""


class _Replacement(msgspec.Struct, frozen=True):
    value: str


class _Rule(msgspec.Struct, frozen=True):
    id: str
    issueType: str = ""  # noqa: N815 - its name in the answer


class _Match(msgspec.Struct, frozen=True):
    """A match as the interface gives it; ``offset`` and ``length`` count UTF-16 units, as Java does."""

    message: str
    offset: int
    length: int
    rule: _Rule
    replacements: tuple[_Replacement, ...] = ()


class _Answer(msgspec.Struct, frozen=True):
    matches: tuple[_Match, ...]


def remarks(server: Server, paragraphs: Sequence[str], language: str) -> Remarks | Failure:
    """Give what LanguageTool says of each paragraph, or why it says nothing."""
    said: list[tuple[Remark, ...]] = []
    for portion in _portions(paragraphs):
        answer = _ask(server, portion, language)
        if isinstance(answer, Failure):
            return answer
        said += answer
    return said


def _portions(paragraphs: Sequence[str]) -> list[list[str]]:
    """Give the paragraphs in runs that one question may hold."""
    portions: list[list[str]] = [[]]
    size = 0
    for text in paragraphs:
        if portions[-1] and size + len(text) > _MOST:
            portions.append([])
            size = 0
        portions[-1].append(text)
        size += len(text) + len(_BETWEEN)
    return portions


def _ask(server: Server, paragraphs: list[str], language: str) -> list[tuple[Remark, ...]] | Failure:
    text = _BETWEEN.join(paragraphs)
    body = ask(server, "v2/check", urlencode({"text": text, "language": language}).encode(), _FORM)
    if isinstance(body, Failure):
        return body
    try:
        answer = msgspec.json.decode(body, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Failure("gave an answer that is none of LanguageTool's")
    units = [0, *accumulate(2 if letter > "\uffff" else 1 for letter in text)]
    starts = [0, *accumulate(len(one) + len(_BETWEEN) for one in paragraphs)][:-1]
    found: list[list[Remark]] = [[] for _ in paragraphs]
    for match in answer.matches:
        start, end = bisect_left(units, match.offset), bisect_left(units, match.offset + match.length)
        index = bisect_left(starts, start + 1) - 1
        if 0 <= start < end <= starts[index] + len(paragraphs[index]):
            found[index].append(_remark(match, start - starts[index], end - starts[index]))
    return [tuple(one) for one in found]


def _remark(match: _Match, start: int, end: int) -> Remark:
    replacements = tuple(one.value for one in match.replacements)
    return Remark(start, end, match.rule.id, match.rule.issueType, match.message, replacements)
