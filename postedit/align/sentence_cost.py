"""What it costs to take sentences of the source and sentences of the target for one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postedit.align.evidence import Evidence
from postedit.align.features import Features, Joined
from postedit.align.length import PRIOR, length_cost

Meaning = Callable[[int, int, int, int], float]
"""Gives what the sense of ``di`` sentences from ``i`` on and ``dj`` from ``j`` on proves, in nats."""

_SKIP_PER_CHARACTER = 0.01
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
        self._source, self._target = Joined(list(sides[0])), Joined(list(sides[1]))
        self._evidence = evidence
        self._ratio = ratio
        self._meaning = meaning

    def __call__(self, i: int, j: int, di: int, dj: int) -> float:
        """Give the price of taking ``di`` sentences from ``i`` on for ``dj`` from ``j`` on."""
        if not di or not dj:
            alone = self._source.of(i, di) if di else self._target.of(j, dj)
            return PRIOR[di, dj] + _SKIP_PER_CHARACTER * alone.length
        price = PRIOR[di, dj] + self.likeness(i, j, di, dj)
        return min(price, sum(self.crossed(i, j))) if di == dj == 2 else price

    def is_swap(self, i: int, j: int) -> bool:
        """Tell whether two sentences by two are neighbours that changed places rather than one bead."""
        return sum(self.crossed(i, j)) < PRIOR[2, 2] + self.likeness(i, j, 2, 2)

    def crossed(self, i: int, j: int) -> tuple[float, float]:
        """Give the prices of ``i`` with the second target sentence and of the next one with the first."""
        first, second = self.likeness(i, j + 1, 1, 1), self.likeness(i + 1, j, 1, 1)
        return _SWAP / 2 + first, _SWAP / 2 + second

    def likeness(self, i: int, j: int, di: int, dj: int) -> float:
        """Price by length, less what is shared, in nats: below zero where much speaks for the two."""
        a, b = self._source.of(i, di), self._target.of(j, dj)
        price = min(_LENGTH_CEILING, length_cost(a.length, b.length, self._ratio)) - self._evidence.of(a, b)
        return price - self._meaning(i, j, di, dj) if self._meaning else price
