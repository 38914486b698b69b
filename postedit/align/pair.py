"""The alignment of two posts."""

from __future__ import annotations

from postedit.align.blocks import align_blocks
from postedit.align.features import block_features
from postedit.align.length import smoothed_ratio
from postedit.align.result import Alignment, Bead
from postedit.align.sentences import align_segments
from postedit.post.structure import Post


def align(source: Post, target: Post) -> Alignment:
    """Give which blocks and which segments of ``target`` render which of ``source``."""
    of_blocks = block_features(source), block_features(target)
    pairs = align_blocks(source, target, *of_blocks)
    matched = [pair for pair in pairs if pair.source and pair.target]
    ratio = smoothed_ratio(
        sum(of_blocks[0][i].length for pair in matched for i in pair.source),
        sum(of_blocks[1][j].length for pair in matched for j in pair.target),
    )
    of_source, of_target = _by_block(source), _by_block(target)
    beads: list[Bead] = []
    for pair in pairs:
        left = [k for i in pair.source for k in of_source.get(i, ())]
        right = [k for j in pair.target for k in of_target.get(j, ())]
        beads += align_segments((source, left), (target, right), pair.confidence, ratio)
    return Alignment(tuple(pairs), tuple(beads))


def _by_block(post: Post) -> dict[int, list[int]]:
    """Give the segments of each block that has any."""
    segments: dict[int, list[int]] = {}
    for index, segment in enumerate(post.segments):
        segments.setdefault(segment.block, []).append(index)
    return segments
