"""Blocks that changed places: the walk through both posts goes forward only and leaves them alone."""

from __future__ import annotations

from collections.abc import Sequence

from postedit.align.evidence import Evidence
from postedit.align.features import Features
from postedit.align.result import BlockPair
from postedit.post.structure import BlockKind, Post

_SURE = 5.0
"""Nats that must speak for two blocks out of order."""
_MARGIN = 3.0
"""Nats by which they must lead before either's next best."""
_AGAINST = -1.0
"""Nats above which a neighbour of two that moved is taken to have moved along."""
_CONFIDENCE = 0.9
_MOST = 10_000
"""No more comparisons than these; posts that share so little are no translations of one another."""


def with_moved(
    pairs: list[BlockPair],
    posts: tuple[Post, Post],
    features: tuple[Sequence[Features], Sequence[Features]],
    evidence: Evidence,
) -> list[BlockPair]:
    """Pair the lone blocks that are each other's best by far; the pair takes the place of the target's."""
    lone = _lone(pairs, posts[0], 0), _lone(pairs, posts[1], 1)
    if not all(lone) or len(lone[0]) * len(lone[1]) > _MOST:
        return pairs
    support = {
        (i, j): evidence.of(features[0][i], features[1][j])
        for i in lone[0]
        for j in lone[1]
        if posts[0].blocks[i].kind is posts[1].blocks[j].kind
    }
    mates = _with_neighbours(_each_others_best(support), support)
    moved = set(mates.values())
    found = []
    for pair in pairs:
        if not pair.source and pair.target[0] in mates:
            found.append(BlockPair((mates[pair.target[0]],), pair.target, _CONFIDENCE))
        elif pair.target or pair.source[0] not in moved:
            found.append(pair)
    return found


def _lone(pairs: list[BlockPair], post: Post, side: int) -> list[int]:
    """Give the blocks without a counterpart, but for those that a key or a column pairs."""
    sides = ((pair.source, pair.target) for pair in pairs)
    alone = (both[side][0] for both in sides if len(both[side]) == 1 and not both[1 - side])
    skipped = {BlockKind.FIELD, BlockKind.CELL, BlockKind.RULE}
    return [index for index in alone if post.blocks[index].kind not in skipped and index not in post.notices]


def _each_others_best(support: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Give those that support each other well, and by a margin better than any other on either side."""
    best: tuple[dict[int, list[float]], dict[int, list[float]]] = ({}, {})
    for ij, value in support.items():
        for side in (0, 1):
            top = best[side].setdefault(ij[side], [])
            top.append(value)
            top.sort(reverse=True)
            del top[2:]
    return [
        ij
        for ij, value in support.items()
        if value >= _SURE and all(_leads(best[side][ij[side]], value) for side in (0, 1))
    ]


def _with_neighbours(found: list[tuple[int, int]], support: dict[tuple[int, int], float]) -> dict[int, int]:
    """Give the source block of each target block, with the lone neighbours that moved along."""
    mates = {j: i for i, j in found}
    taken = set(mates.values())
    waiting = list(found)
    while waiting:
        i, j = waiting.pop()
        for step in (-1, 1):
            beside = i + step, j + step
            if support.get(beside, _AGAINST) > _AGAINST and beside[0] not in taken and beside[1] not in mates:
                mates[beside[1]] = beside[0]
                taken.add(beside[0])
                waiting.append(beside)
    return mates


def _leads(top: list[float], value: float) -> bool:
    return value == top[0] and (len(top) == 1 or value - top[1] >= _MARGIN)
