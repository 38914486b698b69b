"""Sentences and alternative texts that are much shorter than the source's."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.gaps import tail
from postedit.checks.lengths import relative_length, usual_ratio, word_count
from postedit.model import Severity, Span

_SHORT = 0.45
_SHORT_LABEL = 0.5
_LEAST = 9
_LEAST_LABEL = 6


@check(severity=Severity.MINOR, confidence=0.75)
def shortened(context: Context) -> Iterator[Hit]:
    """A sentence or an image's text says much less than the source's: part of it is missing."""
    if context.source is None:
        return
    for pair in context.certain_segment_pairs:
        if len(pair.source) != 1 or len(pair.target) != 1 or pair.confidence < 0.6:
            continue
        if relative_length(context, pair) >= _SHORT or word_count(context.source, pair.source_span) < _LEAST:
            continue
        if not any(link.is_image for link in context.target.links_in(pair.target_span)):
            yield Hit(
                tail(context, pair.target_span),
                "this sentence is less than half as long as usual beside the source's",
                pair.source_span,
            )
    for match in context.source_links.values():
        if match.source.is_image and match.target.is_image:
            yield from _alt_text(context, match.source.label, match.target.label)


def _alt_text(context: Context, source: Span, target: Span) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    before, after = source.of(context.source.text).strip(), target.of(context.target.text).strip()
    few = len(before.split()) >= _LEAST_LABEL and len(after) < _SHORT_LABEL * usual_ratio(context) * len(
        before
    )
    if few and after:
        yield Hit(target, f"the image's text is cut short: the source has “{before}”", source)
