"""The stretches of text that rows are made of, before both sides are cut into regions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from postedit.align.result import Bead, BlockPair
from postedit.engine import Review
from postedit.model import Span
from postedit.post import Block, BlockKind, Post

_MARKER = re.compile(r"[ \t>#*+\-|]*(?:\d+[.)])?[ \t]*(?:\[[ xX]\][ \t]*)?\Z")

Stretch = tuple[Span, Span]
"""What is shown, and what of it a person edits."""


class Unit(msgspec.Struct):
    """One row to be. ``continues`` is set where the sentence before stands in the same block."""

    kind: BlockKind
    source: Stretch | None
    target: Stretch | None
    confidence: float = 1.0
    continues: bool = False


def units_of(review: Review) -> list[Unit]:
    """Give the units of a pair in reading order."""
    target = review.target
    if target is None:
        return []
    head = _front_units(review.source, target)
    if review.source is None or review.alignment is None:
        return head + _lone_units(target)
    beads = _beads_by_pair(review)
    for number, pair in enumerate(review.alignment.blocks):
        if not _is_field(review.source, target, pair):
            head += _pair_units(review.source, target, pair, beads[number])
    return head


def _is_field(source: Post, target: Post, pair: BlockPair) -> bool:
    blocks = [source.blocks[i] for i in pair.source] + [target.blocks[j] for j in pair.target]
    return any(block.kind is BlockKind.FIELD for block in blocks)


def _front_units(source: Post | None, target: Post) -> list[Unit]:
    """Pair the fields of both front matters by their names."""
    left = _front_stretches(source) if source else {}
    right = _front_stretches(target)
    keys = [*right, *(key for key in left if key not in right)]
    return [Unit(BlockKind.FIELD, left.get(key), right.get(key)) for key in keys]


def _front_stretches(post: Post) -> dict[str, Stretch]:
    """Give whole lines for each top-level field; all of the front matter where it does not parse."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for field in post.front.fields:
        spans[field.key.partition(".")[0].casefold()].append(field.span)
    if not spans and post.front.inner:
        spans[""] = [post.front.inner]
    stretches = {}
    for key, found in spans.items():
        start = post.text.rfind("\n", 0, found[0].start) + 1
        end = post.text.find("\n", found[-1].end)
        shown = _trimmed(post, Span(start, end if end >= 0 else len(post.text)))
        stretches[key] = (shown, shown)
    return stretches


def _lone_units(post: Post) -> list[Unit]:
    """Give the segments and the other blocks of a post that has no source."""
    bodies = [i for i, block in enumerate(post.blocks) if block.kind is not BlockKind.FIELD]
    segments = defaultdict(list)
    for index, segment in enumerate(post.segments):
        segments[segment.block].append(index)
    units = []
    for index in bodies:
        found = [_segments_stretch(post, (k,)) for k in segments[index]] or [_block_stretch(post, index)]
        units += [Unit(post.blocks[index].kind, None, stretch, 1.0, n > 0) for n, stretch in enumerate(found)]
    return units


def _beads_by_pair(review: Review) -> dict[int, list[Bead]]:
    """Put each bead under the number of the block pair it stands in."""
    beads: dict[int, list[Bead]] = defaultdict(list)
    if review.alignment is None or review.source is None or review.target is None:
        return beads
    of_source = {i: n for n, pair in enumerate(review.alignment.blocks) for i in pair.source}
    of_target = {j: n for n, pair in enumerate(review.alignment.blocks) for j in pair.target}
    for bead in review.alignment.beads:
        number = (
            of_source[review.source.segments[bead.source[0]].block]
            if bead.source
            else of_target[review.target.segments[bead.target[0]].block]
        )
        beads[number].append(bead)
    return beads


def _pair_units(source: Post, target: Post, pair: BlockPair, beads: list[Bead]) -> list[Unit]:
    """Give a unit for each bead, and put blocks without segments beside those that lack a side."""
    kind = (target.blocks[pair.target[0]] if pair.target else source.blocks[pair.source[0]]).kind
    units = [
        Unit(
            kind,
            _segments_stretch(source, bead.source),
            _segments_stretch(target, bead.target),
            bead.confidence,
            number > 0,
        )
        for number, bead in enumerate(beads)
    ]
    covered_left = {source.segments[k].block for bead in beads for k in bead.source}
    covered_right = {target.segments[k].block for bead in beads for k in bead.target}
    bare_left = [_block_stretch(source, i) for i in pair.source if i not in covered_left]
    bare_right = [_block_stretch(target, j) for j in pair.target if j not in covered_right]
    for unit in units:
        unit.source = unit.source or (bare_left.pop(0) if bare_left else None)
        unit.target = unit.target or (bare_right.pop(0) if bare_right else None)
    return units + list(_bare_units(kind, bare_left, bare_right, pair.confidence))


def _bare_units(
    kind: BlockKind, left: list[Stretch], right: list[Stretch], confidence: float
) -> Iterator[Unit]:
    for number in range(max(len(left), len(right))):
        yield Unit(
            kind,
            left[number] if number < len(left) else None,
            right[number] if number < len(right) else None,
            confidence,
        )


def _segments_stretch(post: Post, indexes: tuple[int, ...]) -> Stretch | None:
    """Give the stretch of neighbouring segments; the first of a block takes the block's marker along."""
    if not indexes:
        return None
    first, last = post.segments[indexes[0]], post.segments[indexes[-1]]
    block = post.blocks[first.block]
    editable = Span(first.span.start, last.span.end)
    opens = indexes[0] == 0 or post.segments[indexes[0] - 1].block != first.block
    closes = indexes[-1] + 1 == len(post.segments) or post.segments[indexes[-1] + 1].block != last.block
    start = _with_marker(post, block, editable.start) if opens else editable.start
    end = max(editable.end, post.blocks[last.block].span.end) if closes else editable.end
    return _trimmed(post, Span(start, end)), editable


def _block_stretch(post: Post, index: int) -> Stretch:
    span = _trimmed(post, post.blocks[index].span)
    return span, span


def _with_marker(post: Post, block: Block, at: int) -> int:
    """Give the start of the block, or of its line where only a list mark, quote mark or hashes precede."""
    if block.kind is BlockKind.CELL:
        return at
    start = min(block.span.start, at)
    line = post.text.rfind("\n", 0, start) + 1
    return line if _MARKER.match(post.text[line:start]) else start


def _trimmed(post: Post, span: Span) -> Span:
    """Leave out newlines before, and all white space after; the indent of a list item stays."""
    text = span.of(post.text)
    if not text.strip():
        return Span(span.start, span.start)
    return Span(span.start + len(text) - len(text.lstrip("\r\n")), span.start + len(text.rstrip()))
