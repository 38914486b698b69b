"""Numbers that have no counterpart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.number.reading.comparison import comparisons
from postedit.checks.number.reading.roman import roman
from postedit.model import Severity

_SURE = 0.7
_ROMAN_BELOW = 40


@check(severity=Severity.MAJOR, confidence=0.75, silenced_by=("number/changed", "untranslated/segment"))
def lost(context: Context) -> Iterator[Hit]:
    """A number of the source has no counterpart in the translated sentence."""
    for comparison in comparisons(context):
        if comparison.added or len(comparison.lost) != 1 or comparison.pair.confidence < _SURE:
            continue
        figure = comparison.lost[0]
        if figure.written in ("0", "1") or _is_roman(figure.written, comparison.pair, context):
            continue
        yield Hit(
            comparison.pair.target_span,
            f"{figure.written} of the source is not in this sentence",
            figure.span,
        )


def _is_roman(written: str, pair: SegmentPair, context: Context) -> bool:
    """Tell whether a small number stands in Roman figures in the translation, as that of a century does."""
    if not written.isdecimal() or int(written) >= _ROMAN_BELOW:
        return False
    said = pair.target_span.of(context.target.prose)
    return re.search(rf"\b{roman(int(written))}(?:er?|ème)?\b", said) is not None
