"""Which numbers of a bead correspond, which are lost and which are added."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from weakref import WeakKeyDictionary

import msgspec

from postedit.checks.context import Context, SegmentPair
from postedit.checks.number.reading.figures import Figure, figures
from postedit.checks.spots import Spots
from postedit.language.base import Language
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import BlockKind, Post, Segment
from postedit.post.segments import LABEL_FIELDS

_REACH = 2000
_DIGIT = late_regex(r"\d")


class Comparison(msgspec.Struct, frozen=True):
    """The numbers of one bead: those of equal value side by side, those of one side only."""

    pair: SegmentPair
    matched: tuple[tuple[Figure, Figure], ...]
    lost: tuple[Figure, ...]
    added: tuple[Figure, ...]


_KNOWN: WeakKeyDictionary[Context, tuple[Comparison, ...]] = WeakKeyDictionary()


def comparisons(context: Context) -> tuple[Comparison, ...]:
    """Give the comparison of each certain bead that has figures, reckoned once for a pair of posts."""
    if context not in _KNOWN:
        _KNOWN[context] = tuple(_compare_all(context))
    return _KNOWN[context]


def _compare_all(context: Context) -> Iterator[Comparison]:
    if context.source is None:
        return
    before, after = digits_in(context.source.prose), digits_in(context.target.prose)
    for pair in context.certain_segment_pairs:
        if not (before.are_in(pair.source_span) or after.are_in(pair.target_span)):
            continue
        block = context.target.blocks[pair.target[0].block]
        if block.kind is BlockKind.FIELD and block.key.rpartition(".")[2].casefold() in LABEL_FIELDS:
            continue
        theirs = figures(context.source.prose, pair.source_span, context.source_language)
        ours = figures(context.target.prose, pair.target_span, context.target_language)
        if any(not figure.is_word for figure in (*theirs, *ours)):
            yield _compare(context, pair, theirs, ours)


@lru_cache(maxsize=2)
def digits_in(prose: str) -> Spots:
    """Give where figures stand."""
    return Spots(match.start() for match in _DIGIT.finditer(prose))


def _compare(context: Context, pair: SegmentPair, theirs: list[Figure], ours: list[Figure]) -> Comparison:
    matched: list[tuple[Figure, Figure]] = []
    lost = []
    left = [figure for figure in ours if not figure.is_word]
    for figure in (f for f in theirs if not f.is_word):
        equal = [other for other in left if figure.keys & other.keys]
        best = next((other for other in equal if other.unit == figure.unit), equal[0] if equal else None)
        if best is None:
            lost.append(figure)
        else:
            matched.append((figure, best))
            left.remove(best)
    added = left
    if lost:
        lost = _without(lost, [*ours, *_of_blocks(context.target, pair.target, context.target_language)])
    if added and context.source is not None:
        added = _without(added, [*theirs, *_of_blocks(context.source, pair.source, context.source_language)])
    return Comparison(pair, tuple(matched), tuple(lost), tuple(added))


def _without(alone: list[Figure], others: list[Figure]) -> list[Figure]:
    """Give the figures whose value none of the others may have."""
    known = {key for other in others for key in other.keys}
    return [figure for figure in alone if not figure.keys & known]


def _of_blocks(post: Post, segments: list[Segment], language: Language) -> list[Figure]:
    """Give the numbers around some segments, where what moved to a neighbouring sentence stands."""
    first, last = post.blocks[segments[0].block].text, post.blocks[segments[-1].block].text
    start = max(first.start, segments[0].span.start - _REACH)
    return figures(post.prose, Span(start, min(last.end, segments[-1].span.end + _REACH)), language)
