"""Lengths of text on both sides of a pair, and how they usually compare in this post."""

from __future__ import annotations

import statistics
from functools import lru_cache

from postedit.checks.context import Context, SegmentPair
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Post
from postedit.post.structure import OPAQUE

_WORD = late_regex(r"[^\W\d_]+")
_LEAST = 8
_USUAL = 1.1


def length(post: Post, span: Span) -> int:
    """Count the letters and signs of prose in a span, code and addresses left out."""
    text = span.of(post.prose)
    return len("".join(text.split())) - text.count(OPAQUE)


def word_count(post: Post, span: Span) -> int:
    """Count the words of prose in a span."""
    return len(_WORD.findall(span.of(post.prose)))


@lru_cache(maxsize=4)
def usual_ratio(context: Context) -> float:
    """Give the median of target length by source length over the post's surest beads of some length.

    Where there are too few, 1.1: what English grows by in French, German and Spanish.
    """
    assert context.source is not None  # noqa: S101 - callers have looked
    both = (_lengths(context)[pair] for pair in context.certain_segment_pairs)
    found = [after / before for before, after in both if before >= 30]
    return statistics.median(found) if len(found) >= _LEAST else _USUAL


def relative_length(context: Context, pair: SegmentPair) -> float:
    """Give how long the target of a bead is beside what the post's ratio lets one expect: 1 is usual."""
    assert context.source is not None  # noqa: S101 - callers have looked
    before, after = _lengths(context)[pair]
    return after / (before * usual_ratio(context)) if before else 1.0


@lru_cache(maxsize=4)
def _lengths(context: Context) -> dict[SegmentPair, tuple[int, int]]:
    """Give the lengths of source and target of each bead."""
    assert context.source is not None  # noqa: S101 - callers have looked
    source, target = context.source, context.target
    return {
        pair: (length(source, pair.source_span), length(target, pair.target_span))
        for pair in context.segment_pairs
    }
