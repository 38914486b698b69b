"""The cheapest way to walk two sequences side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import msgspec

Move = tuple[int, int]
Cost = Callable[[int, int, int, int], float]

_MOST_CELLS = 180_000
"""A band is not made wider than this many cells: two posts of 400 blocks are still compared wholly."""

_ROUNDING = 1e-9
"""What a price may be off by for having been added up in another order."""


class Step(msgspec.Struct, frozen=True, gc=False):
    """One move: from (i, j) by (di, dj), at its own cost."""

    i: int
    j: int
    di: int
    dj: int
    cost: float


class _Row(msgspec.Struct):
    """The cells of one row from column ``low`` on: least totals, and the moves that lead there."""

    low: int
    totals: list[float]
    moves: list[Move]


def cheapest_path(
    n: int, m: int, moves: Sequence[Move], cost: Cost, band: int | None = None, least: Cost | None = None
) -> list[Step]:
    """Give the steps of least total cost from (0, 0) to (n, m).

    ``cost(i, j, di, dj)`` prices the move that consumes ``di`` and ``dj`` items from (i, j) on; ``least``,
    where given, tells sooner what it does not fall below, and is asked of moves of more than one by one.
    Only cells within ``band`` of the straight line between the corners are visited (all where None); when
    the best path touches the band's edge, the walk is repeated in one three times as wide, until that
    helps no more or would take too long. The time is bounded whatever the sequences are.
    """
    widest = max(1, min(max(n, m), _MOST_CELLS // (2 * n + 2)))
    width = widest if band is None else min(max(1, band), widest)
    last = math.inf
    while True:
        path, total, at_edge = _walk(n, m, moves, cost, width, least)
        if width >= widest or (path and (not at_edge or total >= last)):
            return path
        last, width = total, min(3 * width, widest)


def _window(i: int, n: int, m: int, band: int) -> tuple[int, int]:
    """Give the first and last column of a row; neighbouring rows always overlap, however steep the line."""
    if n == 0:
        return 0, m
    return max(0, (i - 1) * m // n - band), min(m, -((i + 1) * -m // n) + band)


def _walk(
    n: int, m: int, moves: Sequence[Move], cost: Cost, band: int, least: Cost | None
) -> tuple[list[Step], float, bool]:
    rows: list[_Row] = []
    ordered = sorted(moves)  # of equal totals, the one with the longest step, which is the last
    for i in range(n + 1):
        low, high = _window(i, n, m, band)
        row = _Row(low, [], [])
        rows.append(row)
        ways = [
            (rows[i - di].totals, rows[i - di].low + dj, di, dj, least if di + dj > 2 else None)
            for di, dj in ordered
            if di <= i
        ]
        for j in range(low, high + 1):
            best, chosen = (0.0, (0, 0)) if i == j == 0 else (math.inf, (0, 0))
            for before, shift, di, dj, floor in ways:
                at = j - shift
                if not 0 <= at < len(before):
                    continue
                total = before[at]
                if total == math.inf:
                    continue
                if floor is not None and total + floor(i - di, j - dj, di, dj) > best + _ROUNDING:
                    continue
                total += cost(i - di, j - dj, di, dj)
                if total <= best and total < math.inf:
                    best, chosen = total, (di, dj)
            row.totals.append(best)
            row.moves.append(chosen)
    return _trace(rows, m, cost)


def _trace(rows: list[_Row], m: int, cost: Cost) -> tuple[list[Step], float, bool]:
    """Walk back from the far corner; tell too whether the path ran along the edge of the band."""
    i, j = len(rows) - 1, m
    total = rows[i].totals[j - rows[i].low]
    if total == math.inf:
        return [], total, True
    steps: list[Step] = []
    at_edge = False
    while i or j:
        row = rows[i]
        at = j - row.low
        at_edge = at_edge or (at == 0 and j > 0) or (at == len(row.totals) - 1 and j < m)
        di, dj = row.moves[at]
        i, j = i - di, j - dj
        steps.append(Step(i, j, di, dj, cost(i, j, di, dj)))
    return steps[::-1], total, at_edge
