"""Numbers that have no counterpart."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.comparison import comparisons
from postedit.model import Severity

_SURE = 0.7


@check(severity=Severity.MAJOR, confidence=0.75, silenced_by=("number/changed", "untranslated/segment"))
def lost(context: Context) -> Iterator[Hit]:
    """A number of the source has no counterpart in the translated sentence."""
    for comparison in comparisons(context):
        if comparison.added or len(comparison.lost) != 1 or comparison.pair.confidence < _SURE:
            continue
        figure = comparison.lost[0]
        if figure.written in ("0", "1"):
            continue
        yield Hit(
            comparison.pair.target_span,
            f"{figure.written} of the source is not in this sentence",
            figure.span,
        )
