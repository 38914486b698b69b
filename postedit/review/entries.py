"""Which entry of the term base stands behind a finding."""

from __future__ import annotations

from postedit.engine import Engine, Review
from postedit.model import Finding, Span
from postedit.post import Post
from postedit.terms import Entry, TermMatch

_OF_TERMS = frozenset({"term", "name", "idiom", "mistranslation"})
"""Categories whose checks lean on the term base."""


def entry_of(engine: Engine, review: Review, finding: Finding) -> Entry | None:
    """Give the entry whose term stands at the finding's source, or without one its rendering in the target.

    None where the finding is of another category or no entry is found there.
    """
    if finding.category not in _OF_TERMS or review.target is None:
        return None
    matcher = engine.matcher(review.pair)
    if finding.source is not None and review.source is not None:
        span = _sentence(review.source, finding.source)
        found = matcher.source_terms(span.of(review.source.prose), span.start)
        return _at(found, finding.source)
    span = _sentence(review.target, finding.target)
    text = span.of(review.target.prose)
    return _at([*matcher.deprecated(text, span.start), *matcher.accepted(text, span.start)], finding.target)


def _sentence(post: Post, span: Span) -> Span:
    """Give the segment round a span, in which matching sees the words beside it."""
    index = post.segment_at(span.start)
    segment = post.segments[index].span if index is not None else span
    return Span(min(span.start, segment.start), max(span.end, segment.end))


def _at(found: list[TermMatch], span: Span) -> Entry | None:
    """Give the entry of the match that shares most with a span."""
    shared = [(min(one.span.end, span.end) - max(one.span.start, span.start), one.entry) for one in found]
    longest = max(shared, key=lambda pair: pair[0], default=None)
    return longest[1] if longest is not None and longest[0] > 0 else None
