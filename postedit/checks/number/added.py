"""Numbers that the source does not have."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.comparison import comparisons
from postedit.model import Severity

_SURE = 0.7


@check(
    severity=Severity.MAJOR,
    confidence=0.75,
    silenced_by=("number/changed", "untranslated/segment", "addition/link-echo"),
)
def added(context: Context) -> Iterator[Hit]:
    """A number stands in the translation that the source sentence does not have."""
    for comparison in comparisons(context):
        if comparison.lost or len(comparison.added) != 1 or comparison.pair.confidence < _SURE:
            continue
        figure = comparison.added[0]
        if figure.written != "1":
            yield Hit(figure.span, f"{figure.written} is not in the source", comparison.pair.source_span)
