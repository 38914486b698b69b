"""Numbers whose value changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.language.base import words
from postedit.model import Edit, Severity, Span, safe
from postedit.post import BlockKind

_NUMBER = re.compile(
    r"(?<![\w.,#/@-])[$€£]?(\d+(?:[.,\u00a0\u202f ’']\d{3})*(?:[.,]\d+)?)(?![\w]*[/@-]\d)(?=[^\d]|\Z)"
)
_GROUP = re.compile(r"[.,\u00a0\u202f ’'](?=\d{3}(?:\D|\Z))")
_HOURS = 12
_FOLLOWING = re.compile(r"[ \u00a0\u202f-]?([^\W\d_]+)")
_SCALES = words("""
    k m g t b s ms ns mn h min sec kg mg cm mm km mi ft in nm kb mb gb tb ko mo go to kw mw gw hz khz mhz
    ghz
    thousand million millions billion billions trillion hundred dozen mille millier milliers milliard milliards
    centaine centaines millionen milliarde milliarden tausend mio mrd tsd mil miles millón millones miljoen
    miljard duizend honderd
    """)
"""Units and words of magnitude: where they differ, the quantity was written another way, not changed."""


class _Figure(msgspec.Struct, frozen=True):
    """A number as it is written, its span, the digits of its value, and the unit behind it."""

    span: Span
    written: str
    value: str
    scale: str


@check(severity=Severity.CRITICAL, confidence=0.9, silenced_by=("untranslated/segment", "addition/link-echo"))
def changed(context: Context) -> Iterator[Hit]:
    """A number of the source stands in the translation with another value."""
    for pair in context.certain_segment_pairs:
        if context.target.blocks[pair.target[0].block].kind is not BlockKind.FIELD:
            yield from _in_bead(context, pair)


def _in_bead(context: Context, pair: SegmentPair) -> Iterator[Hit]:
    if context.source is None:
        return
    theirs = _figures(context.source.prose, pair.source_span)
    ours = _figures(context.target.prose, pair.target_span)
    lost, added = _difference(theirs, ours), _difference(ours, theirs)
    if len(lost) != len(added) or len(lost) != 1:
        return
    a, b = lost[0], added[0]
    if a.scale != b.scale or _same_moment(a.value, b.value) or not _slipped(a.value, b.value):
        return
    fix = safe(f"write {a.written} as in the source", Edit(b.span.start, b.span.end, _like(a, b)))
    yield Hit(b.span, f"{b.written} here, {a.written} in the source", a.span, (fix,))


def _figures(text: str, span: Span) -> list[_Figure]:
    return [
        _Figure(Span(*match.span(1)), match[1], _value(match[1]), _scale(text, match.end(1)))
        for match in _NUMBER.finditer(text, span.start, span.end)
    ]


def _scale(text: str, at: int) -> str:
    """Give the unit or word of magnitude behind a number in small letters, empty where there is none."""
    following = _FOLLOWING.match(text, at)
    word = following[1].casefold() if following else ""
    return word if word in _SCALES else ""


def _value(written: str) -> str:
    """Give the digits of a number with one mark for its decimals, whatever the language's marks are."""
    return _GROUP.sub("", written).replace(",", ".").lstrip("0") or "0"


def _difference(figures: list[_Figure], others: list[_Figure]) -> list[_Figure]:
    """Give the figures whose values the others lack, each counted as often as it is missing."""
    known = Counter(figure.value for figure in others)
    missing = []
    for figure in figures:
        if known[figure.value]:
            known[figure.value] -= 1
        else:
            missing.append(figure)
    return missing


def _same_moment(a: str, b: str) -> bool:
    """Tell whether one is the other's hour on the other clock (3 p.m. is 15 h)."""
    return (
        a.isdigit() and b.isdigit() and abs(int(a) - int(b)) == _HOURS and max(int(a), int(b)) <= 2 * _HOURS
    )


def _slipped(a: str, b: str) -> bool:
    """Tell a slip (digits lost, added, moved, a mark misplaced) from a quantity converted to other units."""
    x, y = a.replace(".", ""), b.replace(".", "")
    return (
        x == y
        or x.startswith(y)
        or y.startswith(x)
        or x.endswith(y)
        or y.endswith(x)
        or sorted(x) == sorted(y)
    )


def _like(a: _Figure, b: _Figure) -> str:
    """Write the source's number with the decimal mark that the translation used."""
    mark = "," if "," in b.written and "." in a.written else None
    return a.written.replace(".", mark) if mark else a.written
