"""What it costs to take sentences of the source and sentences of the target for one another."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from postedit.align.evidence import Evidence
from postedit.align.features import Features
from postedit.align.floors import Floor, Known, Move
from postedit.align.length import PRIOR, length_cost
from postedit.align.stretches import both_sides

Meaning = Callable[[int, int, int, int], float]
"""Gives what the sense of ``di`` sentences from ``i`` on and ``dj`` from ``j`` on proves, in nats."""

_SKIP_PER_CHARACTER = 0.01
_ONE_BY_ONE = PRIOR[1, 1]
_SWAP = 5.0
_LENGTH_CEILING = 12.0


class SentenceCost:
    """Prices a move over the sentences of two sides, as ``cheapest_path`` asks for it.

    A move of two by two is a bead of four sentences, or two neighbours that changed places: the cheaper.
    """

    def __init__(
        self,
        sides: tuple[Sequence[Features], Sequence[Features]],
        evidence: Evidence,
        ratio: float,
        meaning: Meaning | None = None,
    ) -> None:
        self._shared = evidence.shared
        self._source, self._target = both_sides(*sides, evidence)
        self._ratio = ratio
        self._meaning = meaning
        self._known: list[list[float | None]] = [[None] * len(sides[1]) for _ in sides[0]]

    def __call__(self, i: int, j: int, di: int, dj: int) -> float:
        """Give the price of taking ``di`` sentences from ``i`` on for ``dj`` from ``j`` on."""
        if di == dj == 1:
            known = self._known[i][j]
            return _ONE_BY_ONE + (self._one_by_one(i, j) if known is None else known)
        if not di or not dj:
            alone = self._source.of(i, di) if di else self._target.of(j, dj)
            return PRIOR[di, dj] + _SKIP_PER_CHARACTER * alone[0]
        price = PRIOR[di, dj] + self.likeness(i, j, di, dj)
        return min(price, sum(self.crossed(i, j))) if di == dj == 2 else price

    def known(self, moves: Sequence[Move]) -> Known:
        """Give what is known of the prices of moves beforehand."""
        skips = tuple(
            [PRIOR[move] + _SKIP_PER_CHARACTER * length for length in side.lengths]
            for move, side in (((1, 0), self._source), ((0, 1), self._target))
        )
        floors = [(move, self._floor(*move)) for move in sorted(moves) if all(move)]
        return Known(skips[0], skips[1], floors)

    def _floor(self, di: int, dj: int) -> Floor:
        base = -math.inf if self._meaning else min(PRIOR[di, dj], _SWAP if di == dj == 2 else math.inf)
        return Floor(
            -math.inf,
            self._source.floor(base, di),
            self._target.floor(0.0, dj),
            (self._source.most_shared(di), self._target.most_shared(dj)),
        )

    def _one_by_one(self, i: int, j: int) -> float:
        known = self._known[i][j]
        if known is None:
            known = self._known[i][j] = self.likeness(i, j, 1, 1)
        return known

    def is_swap(self, i: int, j: int) -> bool:
        """Tell whether two sentences by two are neighbours that changed places rather than one bead."""
        return sum(self.crossed(i, j)) < PRIOR[2, 2] + self.likeness(i, j, 2, 2)

    def crossed(self, i: int, j: int) -> tuple[float, float]:
        """Give the prices of ``i`` with the second target sentence and of the next one with the first."""
        first, second = self._one_by_one(i, j + 1), self._one_by_one(i + 1, j)
        return _SWAP / 2 + first, _SWAP / 2 + second

    def likeness(self, i: int, j: int, di: int, dj: int) -> float:
        """Price by length, less what the tokens prove, in nats: below zero where much speaks for the two."""
        source, target = self._source, self._target
        length, tokens, missed = source.alone[i] if di == 1 else source.of(i, di)
        other_length, other_tokens, other_missed = target.alone[j] if dj == 1 else target.of(j, dj)
        proof = missed + other_missed
        if common := tokens & other_tokens:
            proof += sum(map(self._shared.__getitem__, common))
        price = length_cost(length, other_length, self._ratio, _LENGTH_CEILING) - proof
        return price - self._meaning(i, j, di, dj) if self._meaning else price
