"""Sentences that the source does not have."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.gaps import halves, segment_gaps
from postedit.checks.lengths import word_count
from postedit.model import Severity, Span

_LEAST = 3


@check(
    severity=Severity.MINOR,
    confidence=0.75,
    default=False,
    silenced_by=("addition/repetition", "addition/link-echo"),
)
def segment(context: Context) -> Iterator[Hit]:
    """A sentence has no counterpart in a paragraph of the source that otherwise corresponds."""
    if context.source is None or context.alignment is None:
        return
    for gap, source, _ in segment_gaps(context, of_source=False):
        first, last = (context.target.segments[k] for k in (gap.alone[0], gap.alone[-1]))
        span = Span(first.span.start, last.span.end)
        if word_count(context.target, span) >= _LEAST:
            yield Hit(span, "the source has no sentence that corresponds to this", source.text)
    for half in halves(context, of_source=False):
        if word_count(context.target, half.missing) >= _LEAST and not half.parts_blocks:
            yield Hit(half.missing, "the source has no sentence that corresponds to this", half.single)
