"""Numbers whose value changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.comparison import Comparison, comparisons
from postedit.checks.number.reading.figures import Figure
from postedit.checks.number.reading.writing import as_written_in
from postedit.model import Edit, Severity, safe, unsafe

_HALF_DAY = 12
_SURE, _LIKELY = 0.9, 0.8


@check(
    severity=Severity.CRITICAL, confidence=_SURE, silenced_by=("untranslated/segment", "addition/link-echo")
)
def changed(context: Context) -> Iterator[Hit]:
    """A number of the source stands in the translation with another value."""
    for comparison in comparisons(context):
        slips = list(_slips(comparison))
        for a, b in slips:
            yield _hit(context, a, b, sure=True)
        if not slips and (other := _replaced(comparison)) is not None:
            yield _hit(context, *other, sure=False)


def _hit(context: Context, a: Figure, b: Figure, *, sure: bool) -> Hit:
    make = safe if sure else unsafe
    text = as_written_in(context.target_language, a, context.source_language)
    fix = make(f"write {text} as in the source", Edit(b.span.start, b.span.end, text))
    message = f"{b.written} here, {a.written} in the source"
    return Hit(b.span, message, a.span, (fix,), confidence=_SURE if sure else _LIKELY)


def _slips(comparison: Comparison) -> Iterator[tuple[Figure, Figure]]:
    """Give lost and added figures that differ by a slip, where each has only one such partner."""
    candidates = [
        (a, b)
        for a in comparison.lost
        for b in comparison.added
        if a.unit == b.unit and not _same_moment(a, b) and _slipped(a, b)
    ]
    for a, b in candidates:
        if sum(a is x for x, _ in candidates) == sum(b is y for _, y in candidates) == 1:
            yield a, b


def _slipped(a: Figure, b: Figure) -> bool:
    """Tell a slip (digits lost, added, moved, a mark misplaced) from a quantity converted to other units."""
    x, y = (re.sub(r"\D", "", figure.written) for figure in (a, b))
    return x.startswith(y) or y.startswith(x) or x.endswith(y) or y.endswith(x) or sorted(x) == sorted(y)


def _replaced(comparison: Comparison) -> tuple[Figure, Figure] | None:
    """Give the only lost and the only added figure where the unit, or what is numbered, is the same.

    Where units differ, or a unit is missing, the quantity was converted.
    """
    if len(comparison.lost) != 1 or len(comparison.added) != 1:
        return None
    a, b = comparison.lost[0], comparison.added[0]
    if a.unit != b.unit or _same_moment(a, b):
        return None
    return a, b


def _same_moment(a: Figure, b: Figure) -> bool:
    """Tell whether one is the other's hour on the other clock (3 p.m. is 15 h)."""
    x, y = a.written, b.written
    return (
        x.isdigit()
        and y.isdigit()
        and abs(int(x) - int(y)) == _HALF_DAY
        and max(int(x), int(y)) <= 2 * _HALF_DAY
    )
