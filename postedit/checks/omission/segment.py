"""Sentences that the translation leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.gaps import halves, place_of, quoted, segment_gaps, tail
from postedit.checks.lengths import word_count
from postedit.model import Severity, Span

_LEAST = 3


@check(severity=Severity.MAJOR, confidence=0.85)
def segment(context: Context) -> Iterator[Hit]:
    """A sentence of the source has no counterpart in a paragraph that otherwise corresponds."""
    if context.source is None or context.alignment is None:
        return
    for gap, _, target in segment_gaps(context, of_source=True):
        first, last = (context.source.segments[k] for k in (gap.alone[0], gap.alone[-1]))
        span = Span(first.span.start, last.span.end)
        place = Span(target.text.start, min(target.text.end, target.text.start + 1))
        if gap.before is not None and gap.before.target:
            place = tail(context, context.target.segments[gap.before.target[-1]].span)
        yield from _hit(context, place, span)
    for half in halves(context, of_source=True):
        if not half.parts_blocks:
            yield from _hit(context, place_of(context, half), half.missing)


def _hit(context: Context, place: Span, missing: Span) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    if word_count(context.source, missing) >= _LEAST:
        yield Hit(
            place, f"a sentence of the source is missing here: “{quoted(context.source, missing)}”", missing
        )
