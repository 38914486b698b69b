"""What it costs to take blocks of the source and blocks of the target for one another."""

from __future__ import annotations

import math
from collections.abc import Sequence

from rapidfuzz import fuzz

from postedit.align.evidence import Evidence
from postedit.align.features import Features
from postedit.align.floors import Floor, Known, Move
from postedit.align.length import expected_ratio, length_cost
from postedit.align.stretches import both_sides
from postedit.post.structure import Block, BlockKind

_SKIP = 4.0
_SKIP_PER_CHARACTER = 0.02
_SKIP_CEILING = 14.0
_MERGE = 8.0
_MOST_FOR = 20.0
_MOST_AGAINST = 25.0
_LENGTH_CEILING = 8.0
_CODE_SAMPLE = 2000

_CLASS = {
    BlockKind.HEADING: "heading",
    BlockKind.PARAGRAPH: "text",
    BlockKind.ITEM: "text",
    BlockKind.CELL: "cell",
    BlockKind.CODE: "code",
    BlockKind.HTML: "html",
    BlockKind.SHORTCODE: "shortcode",
    BlockKind.RULE: "rule",
}
_VERBATIM = {"code", "html", "shortcode"}
_CHANGE = {
    frozenset({"heading", "text"}): 3.0,
    frozenset({"shortcode", "text"}): 4.0,
    frozenset({"html", "text"}): 5.0,
    frozenset({"cell", "text"}): 7.0,
    frozenset({"rule", "heading"}): 8.0,
}
_UNLIKE = 14.0


class Side:
    """The blocks of one post's body, with what is known of each."""

    def __init__(self, text: str, blocks: list[Block], features: list[Features]) -> None:
        self.blocks = blocks
        self.classes = [_CLASS[block.kind] for block in blocks]
        self.is_text = [name == "text" for name in self.classes]
        self.features = features
        self.skip = [min(_SKIP_CEILING, _SKIP + _SKIP_PER_CHARACTER * f.length) for f in features]
        self.length = sum(feature.length for feature in features)
        self.samples = [block.span.of(text)[:_CODE_SAMPLE] for block in blocks]


class BlockCost:
    """Prices a move over the two sides, as ``cheapest_path`` asks for it."""

    def __init__(self, source: Side, target: Side, evidence: Evidence) -> None:
        self._source = source
        self._target = target
        self._shared = evidence.shared
        self._stretches = both_sides(source.features, target.features, evidence)
        self._ratio = expected_ratio(source.length, target.length)

    def __call__(self, i: int, j: int, di: int, dj: int) -> float:
        """Give the price of taking ``di`` blocks from ``i`` on for ``dj`` from ``j`` on, at most two each."""
        source, target = self._source, self._target
        if not di or not dj:
            return source.skip[i] if di else target.skip[j]
        if di + dj > 2:
            if not (
                source.is_text[i]
                and source.is_text[i + di - 1]
                and target.is_text[j]
                and target.is_text[j + dj - 1]
            ):
                return math.inf
            return _MERGE + self._likeness(i, j, di, dj)
        price = self._kind_cost(i, j)
        if source.classes[i] in _VERBATIM:
            return price + _code_cost(source.samples[i], target.samples[j])
        return price + self._likeness(i, j, 1, 1)

    def known(self, moves: Sequence[Move]) -> Known:
        """Give what is known of the prices of moves beforehand."""
        floors = [(move, self._floor(*move)) for move in sorted(moves) if all(move)]
        return Known(self._source.skip, self._target.skip, floors)

    def _floor(self, di: int, dj: int) -> Floor:
        base = _MERGE if di + dj > 2 else 0.0
        left, right = self._stretches
        source = left.floor(base, di)
        if di == dj == 1:
            verbatim = [name in _VERBATIM for name in self._source.classes]
            source = [-math.inf if told else price for told, price in zip(verbatim, source, strict=True)]
        share = left.most_shared(di), right.most_shared(dj)
        return Floor(base - _MOST_FOR, source, right.floor(0.0, dj), share)

    def _kind_cost(self, i: int, j: int) -> float:
        x, y = self._source.classes[i], self._target.classes[j]
        a, b = self._source.blocks[i], self._target.blocks[j]
        if x != y:
            return _CHANGE.get(frozenset({x, y}), _UNLIKE)
        if x == "heading":
            return 1.5 * min(2, abs(a.level - b.level))
        return 1.5 if a.kind is not b.kind or a.container != b.container else 0.0

    def _likeness(self, i: int, j: int, di: int, dj: int) -> float:
        """Price two stretches of prose: by length, less what their tokens prove, in nats."""
        source, target = self._stretches
        length, tokens, missed = source.alone[i] if di == 1 else source.of(i, di)
        other_length, other_tokens, other_missed = target.alone[j] if dj == 1 else target.of(j, dj)
        proof = missed + other_missed
        if common := tokens & other_tokens:
            proof += sum(map(self._shared.__getitem__, common))
        held = max(-_MOST_AGAINST, min(_MOST_FOR, proof))
        return length_cost(length, other_length, self._ratio, _LENGTH_CEILING) - held


def _code_cost(a: str, b: str) -> float:
    return 0.0 if a == b else 10.0 * (1 - fuzz.ratio(a, b) / 100)
