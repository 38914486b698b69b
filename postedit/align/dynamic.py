"""The cheapest way to walk two sequences side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import msgspec

from postedit.align.floors import Known, Move, nothing_known

Cost = Callable[[int, int, int, int], float]

_MOST_CELLS = 180_000
"""A band is not made wider than this many cells: two posts of 400 blocks are still compared wholly."""

_ROUNDING = 1e-9
"""What a price may be off by for having been added up in another order."""

_FURTHEST = 2
"""No move consumes more items of one side."""

_STAY = (0, 0)
_NOWHERE = [math.inf] * _FURTHEST


class Step(msgspec.Struct, frozen=True, gc=False):
    """One move: from (i, j) by (di, dj), at its own cost."""

    i: int
    j: int
    di: int
    dj: int
    cost: float


class _Row(msgspec.Struct):
    """The cells of one row from column ``low`` on: least totals, and the moves that lead there.

    Before the totals and behind them stand those of columns beyond the row, where no move leads.
    """

    low: int
    totals: list[float]
    moves: list[Move]


def cheapest_path(
    n: int, m: int, moves: Sequence[Move], cost: Cost, band: int | None = None, known: Known | None = None
) -> list[Step]:
    """Give the steps of least total cost from (0, 0) to (n, m).

    ``cost(i, j, di, dj)`` prices the move that consumes ``di`` and ``dj`` items, at most two each, from
    (i, j) on; what is ``known`` of prices spares asking for most of them.
    Only cells within ``band`` of the straight line between the corners are visited (all where None); when
    the best path touches the band's edge, the walk is repeated in one three times as wide, until that
    helps no more or would take too long. The time is bounded whatever the sequences are.
    """
    known = known or nothing_known(n, m, moves)
    widest = max(1, min(max(n, m), _MOST_CELLS // (2 * n + 2)))
    width = widest if band is None else min(max(1, band), widest)
    last = math.inf
    while True:
        path, total, at_edge = _walk(n, m, cost, width, known)
        if width >= widest or (path and (not at_edge or total >= last)):
            return path
        last, width = total, min(3 * width, widest)


def _window(i: int, n: int, m: int, band: int) -> tuple[int, int]:
    """Give the first and last column of a row; neighbouring rows always overlap, however steep the line."""
    if n == 0:
        return 0, m
    return max(0, (i - 1) * m // n - band), min(m, -((i + 1) * -m // n) + band)


def _walk(n: int, m: int, cost: Cost, band: int, known: Known) -> tuple[list[Step], float, bool]:
    steepness = m // max(1, n) + 1  # no row ends further behind the one above
    rows: list[_Row] = []
    for i in range(n + 1):
        low, high = _window(i, n, m, band)
        rows.append(_Row(low, _NOWHERE.copy(), []))
        _fill(rows, high, cost, known)
        rows[-1].totals += _NOWHERE * steepness
    return _trace(rows, m, cost)


def _fill(rows: list[_Row], high: int, cost: Cost, known: Known) -> None:
    """Find the totals and the moves of the last row. This is where aligning takes its time."""
    i, row = len(rows) - 1, rows[-1]
    low, totals, moves = row.low, row.totals, row.moves
    right, down = known.right, known.down[i - 1] if i else math.inf
    above, above_shift = (rows[-2].totals, rows[-2].low - _FURTHEST) if i else (_NOWHERE, 0)
    ways = [
        (di, dj, rows[i - di].totals, rows[i - di].low - _FURTHEST + dj, *floor.of_row(i - di))
        for (di, dj), floor in known.floors
        if di <= i
    ]
    best = 0.0 if i == 0 else math.inf
    move = _STAY
    for j in range(low, high + 1):
        if j > low:
            best, move = best + right[j - 1], (0, 1)
        if i:
            total = above[j - above_shift] + down
            if total <= best:
                best, move = total, (1, 0)
        for di, dj, before, shift, least, price, most, prices, mosts in ways:
            total = before[j - shift]
            if total == math.inf:
                continue
            k = j - dj
            shared = mosts[k]
            floor = price + prices[k] - (shared if shared < most else most)
            if total + (floor if floor > least else least) > best + _ROUNDING:
                continue
            total += cost(i - di, k, di, dj)
            if total <= best:
                best, move = total, (di, dj)
        totals.append(best)
        moves.append(move)


def _trace(rows: list[_Row], m: int, cost: Cost) -> tuple[list[Step], float, bool]:
    """Walk back from the far corner; tell too whether the path ran along the edge of the band."""
    i, j = len(rows) - 1, m
    total = rows[i].totals[_FURTHEST + j - rows[i].low]
    if total == math.inf:
        return [], total, True
    steps: list[Step] = []
    at_edge = False
    while i or j:
        row = rows[i]
        at = j - row.low
        at_edge = at_edge or (at == 0 and j > 0) or (at == len(row.moves) - 1 and j < m)
        di, dj = row.moves[at]
        i, j = i - di, j - dj
        steps.append(Step(i, j, di, dj, cost(i, j, di, dj)))
    return steps[::-1], total, at_edge
