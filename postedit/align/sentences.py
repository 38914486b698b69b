"""Sentences of one block beside those of the block that renders it."""

from __future__ import annotations

import math

from postedit.align.dynamic import cheapest_path
from postedit.align.features import Features, Joined, dice, segment_features
from postedit.align.length import PRIOR, length_cost
from postedit.align.result import Bead
from postedit.post.structure import Post

_MOVES = tuple(PRIOR)
_BAND = 6
_ANCHOR_WEIGHT = 4.0
_COGNATE_WEIGHT = 4.0
_LENGTH_CEILING = 12.0
_SKIP_PER_CHARACTER = 0.03


def align_segments(
    sources: tuple[Post, list[int]], targets: tuple[Post, list[int]], confidence: float, ratio: float
) -> list[Bead]:
    """Give the beads of some segments of the source and of the target.

    ``confidence`` is that of the block pair they stand in: no bead is surer than its blocks. ``ratio`` is
    that of the lengths of the posts: the lengths of a paragraph that lost a sentence would hide the loss.
    """
    (source, left), (target, right) = sources, targets
    if not left or not right:
        return [Bead((i,), (), confidence) for i in left] + [Bead((), (j,), confidence) for j in right]
    if len(left) == len(right) == 1:
        return [Bead((left[0],), (right[0],), confidence)]
    fs = segment_features(source, left)
    ft = segment_features(target, right)
    of_source, of_target = Joined(fs), Joined(ft)

    def cost(i: int, j: int, di: int, dj: int) -> float:
        if not di or not dj:
            length = of_source.of(i, di).length if di else of_target.of(j, dj).length
            return PRIOR[di, dj] + _SKIP_PER_CHARACTER * length
        return PRIOR[di, dj] + _distance(of_source.of(i, di), of_target.of(j, dj), ratio)

    beads = []
    for step in cheapest_path(len(left), len(right), _MOVES, cost, _BAND + abs(len(left) - len(right))):
        s, t = tuple(left[step.i : step.i + step.di]), tuple(right[step.j : step.j + step.dj])
        certainty = 1 / (1 + math.exp((step.cost - 8.0) / 2))
        beads.append(Bead(s, t, round(min(confidence, certainty), 3)))
    return beads


def _distance(a: Features, b: Features, ratio: float) -> float:
    cost = min(_LENGTH_CEILING, length_cost(a.length, b.length, ratio))
    if a.anchors or b.anchors:
        cost += _ANCHOR_WEIGHT * (0.5 - dice(a.anchors, b.anchors))
    if a.cognates and b.cognates:
        cost += _COGNATE_WEIGHT * (0.25 - min(0.6, dice(a.cognates, b.cognates)))
    return cost
