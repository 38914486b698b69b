"""Sentences of one block beside those of the block that renders it."""

from __future__ import annotations

import math

from postedit.align.dynamic import cheapest_path
from postedit.align.length import PRIOR
from postedit.align.result import Bead
from postedit.align.sentence_cost import SentenceCost

_MOVES = tuple(PRIOR)
_BAND = 6


def align_segments(left: list[int], right: list[int], confidence: float, cost: SentenceCost) -> list[Bead]:
    """Give the beads of some segments of the source and of the target, in the order of the source.

    ``confidence`` is that of the block pair they stand in: no bead is surer than its blocks.
    ``cost`` numbers the segments from 0 on each side.
    """
    beads = []
    band = _BAND + abs(len(left) - len(right))
    for step in cheapest_path(len(left), len(right), _MOVES, cost, band, cost.known(_MOVES)):
        s, t = tuple(left[step.i : step.i + step.di]), tuple(right[step.j : step.j + step.dj])
        if step.di == step.dj == 2 and cost.is_swap(step.i, step.j):
            first, second = cost.crossed(step.i, step.j)
            beads.append(Bead(s[:1], t[1:], _certainty(first, confidence)))
            beads.append(Bead(s[1:], t[:1], _certainty(second, confidence)))
        else:
            beads.append(Bead(s, t, _certainty(step.cost, confidence)))
    return beads


def _certainty(price: float, ceiling: float) -> float:
    """Turn a price into a confidence: 0.98 at a price of 0, 0.5 at 8."""
    return round(min(ceiling, 1 / (1 + math.exp((price - 8.0) / 2))), 3)
