"""Idioms rendered word for word in a way that the term base does not know."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.renderings import fixes_for
from postedit.model import Severity
from postedit.terms import Kind


@check(severity=Severity.MAJOR, confidence=0.6, default=False, silenced_by=("idiom/literal", "term/literal"))
def word_for_word(context: Context) -> Iterator[Hit]:
    """The words of an idiom stand in the translation one by one, where it has a rendering of its own."""
    if context.source is None:
        return
    for pair in context.certain_segment_pairs:
        yield from _in_pair(context, pair)


def _in_pair(context: Context, pair: SegmentPair) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    source = pair.source_passages
    target = pair.target_passages
    for term in context.matcher.unrendered(source, target):
        if term.entry.kind is not Kind.IDIOM:
            continue
        for text, offset in target:
            place = context.matcher.word_for_word(term.rendering.term, text, offset)
            if place is not None and context.applies(term.entry, place.start):
                idiom = " ".join(term.span.of(context.source.text).split())
                wrong = " ".join(place.of(context.target.text).split())
                message = f"“{wrong}” has the words of “{idiom}” one by one"
                yield Hit(place, message, term.span, fixes_for(context, term.entry, place))
                break
