"""Blocks of the source beside the blocks of the target."""

from __future__ import annotations

import math

from postedit.align.block_cost import BlockCost, Side
from postedit.align.dynamic import Step, cheapest_path
from postedit.align.evidence import Evidence
from postedit.align.features import Features
from postedit.align.moved import with_moved
from postedit.align.result import BlockPair
from postedit.align.tables import by_row_and_column
from postedit.language.front_keys import original_key
from postedit.post.structure import BlockKind, Post

_MOVES = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))
_BAND = 4


def align_blocks(
    source: Post, target: Post, source_features: list[Features], target_features: list[Features]
) -> list[BlockPair]:
    """Give block pairs in text order: front-matter fields by key, then the bodies by least cost."""
    pairs = _fields(source, target)
    left, right = _body(source), _body(target)
    evidence = Evidence(source_features, target_features)
    cost = BlockCost(_side(source, left, source_features), _side(target, right, target_features), evidence)
    band = _BAND + abs(len(left) - len(right))
    for step in cheapest_path(len(left), len(right), _MOVES, cost, band, cost.known(_MOVES)):
        s, t = left[step.i : step.i + step.di], right[step.j : step.j + step.dj]
        pairs.append(BlockPair(tuple(s), tuple(t), _confidence(step)))
    features = source_features, target_features
    pairs = by_row_and_column(pairs, (source, target), features, evidence, _confidence)
    pairs = with_moved(pairs, (source, target), features, evidence)
    return _with_notices(pairs, source, target)


def _body(post: Post) -> list[int]:
    return [
        index
        for index, block in enumerate(post.blocks)
        if block.kind is not BlockKind.FIELD and index not in post.notices
    ]


def _with_notices(pairs: list[BlockPair], source: Post, target: Post) -> list[BlockPair]:
    """Put each side's notices of machine translation, which render nothing, where they stand in its text."""
    for index in sorted(source.notices):
        at = next((n for n, pair in enumerate(pairs) if pair.source and pair.source[0] > index), len(pairs))
        pairs.insert(at, BlockPair((index,), (), 1.0))
    for index in sorted(target.notices):
        at = next((n for n, pair in enumerate(pairs) if pair.target and pair.target[0] > index), len(pairs))
        pairs.insert(at, BlockPair((), (index,), 1.0))
    return pairs


def _side(post: Post, body: list[int], features: list[Features]) -> Side:
    return Side(post.text, [post.blocks[index] for index in body], [features[index] for index in body])


def _fields(source: Post, target: Post) -> list[BlockPair]:
    """Pair front-matter fields by key and place among the fields of that key, then by translated key."""
    left, right = _field_blocks(source), _field_blocks(target)
    mates: dict[int, int] = {}
    for name in (str.casefold, original_key):
        waiting: dict[str, list[int]] = {}
        for i in left:
            if i not in mates.values():
                waiting.setdefault(name(source.blocks[i].key), []).append(i)
        for j in right:
            same = waiting.get(name(target.blocks[j].key), [])
            if j not in mates and same:
                mates[j] = same.pop(0)
    pairs = [BlockPair((mates[j],) if j in mates else (), (j,), 1.0) for j in right]
    return pairs + [BlockPair((i,), (), 1.0) for i in left if i not in mates.values()]


def _field_blocks(post: Post) -> list[int]:
    return [index for index, block in enumerate(post.blocks) if block.kind is BlockKind.FIELD]


def _confidence(step: Step) -> float:
    """Turn a price into a confidence: 0.97 for a free match, 0.5 at a price of 7."""
    if not step.di or not step.dj:
        return 0.6
    return round(1 / (1 + math.exp((step.cost - 7.0) / 2)), 3)
