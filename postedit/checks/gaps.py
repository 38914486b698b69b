"""Segments and blocks that only one side of a pair has."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from rapidfuzz import fuzz

from postedit.align import Bead
from postedit.align.result import BlockPair
from postedit.checks.context import Context
from postedit.checks.lengths import length, usual_ratio
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Block, BlockKind, Post

_SURE = 0.8
_ROOM = 80
_JOINED = 0.62
_ALONE = (0.75, 1.35)
_SHORTEST = 15
_LIKELY = (0.65, 1.5)
_BEGINNING = 5
_WORD = late_regex(r"[^\W_]{3,}")
_TEXT_AND_CODE = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.CODE}
_LAST = late_regex(r"\S+\s*\Z")


class Gap(msgspec.Struct, frozen=True):
    """Blocks or segments of one side alone, by their indexes, between the pairs before and behind."""

    alone: tuple[int, ...]
    before: BlockPair | Bead | None
    behind: BlockPair | Bead | None


def block_gaps(context: Context) -> Iterator[Gap]:
    """Give the runs of blocks that the source alone has, where the pairs around them are sure."""
    assert context.source is not None  # noqa: S101 - callers have looked
    assert context.alignment is not None  # noqa: S101 - callers have looked
    kept = (p for p in context.alignment.blocks if not _is_apart(context, p))
    for gap in _gaps(list(kept), of_source=True):
        kinds = {context.source.blocks[i].kind for i in gap.alone}
        if kinds <= _TEXT_AND_CODE and all(_is_sure(pair) for pair in (gap.before, gap.behind)):
            yield gap


def _is_apart(context: Context, pair: BlockPair) -> bool:
    """Tell a pair that is no part of the bodies' texts: a field, or a notice of machine translation."""
    assert context.source is not None  # noqa: S101 - callers have looked
    post, index = (context.source, pair.source[0]) if pair.source else (context.target, pair.target[0])
    return post.blocks[index].kind is BlockKind.FIELD or index in post.notices


def _is_sure(pair: BlockPair | Bead | None) -> bool:
    """Tell a sure pair of one with one; the beginning and the end of a post are sure."""
    if pair is None:
        return True
    return len(pair.source) == len(pair.target) == 1 and pair.confidence >= _SURE


def _gaps(pairs: list[BlockPair] | list[Bead], *, of_source: bool) -> Iterator[Gap]:
    alone: list[int] = []
    before: BlockPair | Bead | None = None
    other = False
    for pair in pairs:
        mine, theirs = (pair.source, pair.target) if of_source else (pair.target, pair.source)
        if mine and not theirs:
            alone += mine
        elif theirs and not mine:
            other = True
        else:
            if alone and not other:
                yield Gap(tuple(alone), before, pair)
            alone, before, other = [], pair, False
    if alone and not other:
        yield Gap(tuple(alone), before, None)


def segment_gaps(context: Context, *, of_source: bool) -> Iterator[tuple[Gap, Block, Block]]:
    """Give the segments that one side alone has inside a surely aligned pair of blocks, with the two blocks.

    The lengths must bear it out: without the segments the two blocks are about as long as is usual in this
    post, and with them one is too short.
    """
    assert context.source is not None  # noqa: S101 - callers have looked
    assert context.alignment is not None  # noqa: S101 - callers have looked
    segments = (context.source.segments, context.target.segments)
    by_block: dict[tuple[int, int], list[Bead]] = {}
    mates = {p.source[0]: p.target[0] for p in _placed(context)}
    back = {target: source for source, target in mates.items()}
    for bead in context.alignment.beads:
        source = (
            segments[0][bead.source[0]].block if bead.source else back.get(segments[1][bead.target[0]].block)
        )
        if source in mates:
            by_block.setdefault((source, mates[source]), []).append(bead)
    for (i, j), beads in by_block.items():
        if all(not (b.source and b.target) or _is_plausible(context, b) for b in beads):
            a, b = context.source.blocks[i], context.target.blocks[j]
            for gap in _gaps(beads, of_source=of_source):
                if _is_borne_out(context, a, b, gap, of_source=of_source):
                    yield gap, a, b


def _placed(context: Context) -> Iterator[BlockPair]:
    """Give the pairs of one block with one that are sure, or stand between two that are.

    What an omission takes from a pair's likeness, its place gives back.
    """
    assert context.alignment is not None  # noqa: S101 - callers have looked
    pairs = [pair for pair in context.alignment.blocks if not _is_apart(context, pair)]
    for at, pair in enumerate(pairs):
        around = pairs[max(0, at - 1) : at] + pairs[at + 1 : at + 2]
        is_single = len(pair.source) == len(pair.target) == 1
        if _is_sure(pair) or (is_single and all(_is_sure(other) for other in around)):
            yield pair


def _is_plausible(context: Context, bead: Bead) -> bool:
    """Tell a bead that is sure, or whose lengths are those of a sentence and its translation."""
    assert context.source is not None  # noqa: S101 - callers have looked
    if bead.confidence >= _SURE:
        return True
    before = sum(length(context.source, context.source.segments[k].span) for k in bead.source)
    after = sum(length(context.target, context.target.segments[k].span) for k in bead.target)
    return _LIKELY[0] <= after / max(1, before * usual_ratio(context)) <= _LIKELY[1]


def _is_borne_out(context: Context, a: Block, b: Block, gap: Gap, *, of_source: bool) -> bool:
    assert context.source is not None  # noqa: S101 - callers have looked
    before, after = length(context.source, a.text), length(context.target, b.text)
    post = context.source if of_source else context.target
    alone = sum(length(post, post.segments[k].span) for k in gap.alone)
    if of_source:
        rest, whole = before - alone, before
        with_gap, without = after / max(1, whole), after / max(1, rest)
    else:
        with_gap, without = before / max(1, after), before / max(1, after - alone)
    usual = usual_ratio(context) if of_source else 1 / usual_ratio(context)
    return alone >= 12 and 0.78 * usual <= without <= 1.25 * usual and with_gap < 0.88 * usual


class Half(msgspec.Struct, frozen=True):
    """A bead of two with one in which only one of the two is rendered.

    ``missing`` has no counterpart; ``single`` is the other side's segment; ``comes_first`` tells the order.
    """

    missing: Span
    single: Span
    comes_first: bool
    parts_blocks: bool


def halves(context: Context, *, of_source: bool) -> Iterator[Half]:
    """Give the beads and block pairs in which an aligner joined two though the lengths fit one of them alone.

    Skipping a segment costs an aligner more than joining it to its neighbour, so omissions hide there.
    """
    pairs = context.segment_pairs
    for at, pair in enumerate(pairs):
        two, one = (pair.source, pair.target) if of_source else (pair.target, pair.source)
        around = pairs[max(0, at - 1) : at] + pairs[at + 1 : at + 2]
        if len(two) != 2 or len(one) != 1 or two[0].block != two[1].block:
            continue
        if all(other.confidence >= _SURE for other in around):
            half = _half(context, (two[0].span, two[1].span), one[0].span, of_source=of_source)
            if half is not None:
                yield half
    yield from _block_halves(context, of_source=of_source)


def _block_halves(context: Context, *, of_source: bool) -> Iterator[Half]:
    assert context.source is not None  # noqa: S101 - callers have looked
    assert context.alignment is not None  # noqa: S101 - callers have looked
    post, other = (context.source, context.target) if of_source else (context.target, context.source)
    pairs = [pair for pair in context.alignment.blocks if not _is_apart(context, pair)]
    for at, pair in enumerate(pairs):
        two, one = (pair.source, pair.target) if of_source else (pair.target, pair.source)
        around = pairs[max(0, at - 1) : at] + pairs[at + 1 : at + 2]
        if len(two) == 2 and len(one) == 1 and all(_is_sure(other_pair) for other_pair in around):
            spans = (post.blocks[two[0]].text, post.blocks[two[1]].text)
            half = _half(context, spans, other.blocks[one[0]].text, of_source=of_source)
            if half is not None:
                yield Half(half.missing, half.single, half.comes_first, parts_blocks=True)


def _half(context: Context, two: tuple[Span, Span], one: Span, *, of_source: bool) -> Half | None:
    assert context.source is not None  # noqa: S101 - callers have looked
    post, other = (context.source, context.target) if of_source else (context.target, context.source)
    usual = usual_ratio(context) if of_source else 1 / usual_ratio(context)
    lengths = [max(1, length(post, span)) * usual for span in two]
    got = length(other, one)
    fits = [_ALONE[0] <= got / expected <= _ALONE[1] for expected in lengths]
    if got >= _JOINED * sum(lengths) or min(lengths) < _SHORTEST or not any(fits):
        return None
    text = one.of(other.text)
    likeness = [_likeness(span.of(post.text), text) for span in two]
    kept = fits.index(True) if fits[0] != fits[1] else int(likeness[1] > likeness[0])
    return Half(two[1 - kept], one, kept == 1, parts_blocks=False)


def _likeness(a: str, b: str) -> tuple[int, float]:
    """Count the words that begin alike (cognates, names, figures), then compare letter by letter."""
    beginnings = [{word[:_BEGINNING] for word in _WORD.findall(text.casefold())} for text in (a, b)]
    return len(beginnings[0] & beginnings[1]), fuzz.ratio(a, b)


def tail(context: Context, span: Span) -> Span:
    """Give the last word of a span of the target, to point at the place behind it."""
    match = _LAST.search(context.target.text, span.start, span.end)
    if match is None:
        return span
    return Span(match.start(), match.start() + len(match[0].rstrip()))


def place_of(context: Context, half: Half) -> Span:
    """Give the word before the place where the missing half belongs, or the one behind it at the start."""
    if not half.comes_first:
        return tail(context, half.single)
    index = context.target.segment_at(half.single.start)
    if not index or context.target.blocks[context.target.segments[index - 1].block].kind is BlockKind.FIELD:
        return Span(half.single.start, min(half.single.end, half.single.start + 1))
    return tail(context, context.target.segments[index - 1].span)


def quoted(post: Post, span: Span) -> str:
    """Give the words of a span on one line, cut to what a message has room for."""
    line = " ".join(span.of(post.text).split())
    return line if len(line) <= _ROOM else line[: _ROOM - 1] + "…"
