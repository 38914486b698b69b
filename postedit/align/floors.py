"""What moves cost at least, so that a walk need not ask for the prices of those that cannot win."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

Move = tuple[int, int]
"""How many items of either side it consumes."""

_RowFloor = tuple[float, float, float, Sequence[float], Sequence[float]]


class Floor(msgspec.Struct, frozen=True, gc=False):
    """What the prices of one move do not fall below.

    From (i, j) on that is ``source[i] + target[j]`` less the lesser of what both sides ``share`` at most, or
    ``least`` where that is more.
    """

    least: float
    source: Sequence[float]
    target: Sequence[float]
    share: tuple[Sequence[float], Sequence[float]]

    def of_row(self, i: int) -> _RowFloor:
        """Give ``least``, what is known of the source from ``i`` on, and what of the target."""
        return self.least, self.source[i], self.share[0][i], self.target, self.share[1]


class Known(msgspec.Struct, frozen=True, gc=False):
    """What is known of prices before they are asked for.

    Attributes:
        down: what it costs to consume one item of the source alone, item by item; infinite where that is
            to be asked for.
        right: likewise of the target.
        floors: the moves that are to be asked for, with what they cost at least, the shortest first: of
            moves that cost the same, the last one is taken.
    """

    down: Sequence[float]
    right: Sequence[float]
    floors: Sequence[tuple[Move, Floor]]


def nothing_known(n: int, m: int, moves: Sequence[Move]) -> Known:
    """Give what makes a walk over ``n`` and ``m`` items ask for the price of every move."""
    left, right = [0.0] * (n + 1), [0.0] * (m + 1)
    any_price = Floor(-math.inf, [-math.inf] * (n + 1), right, (left, right))
    floors = [(move, any_price) for move in sorted(moves)]
    return Known([math.inf] * n, [math.inf] * m, floors)
