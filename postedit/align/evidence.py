"""What the tokens of two stretches of text say for and against their belonging together.

A token is weighed by how rare it is in the two posts: what stands in one sentence of each proves much, what
stands everywhere proves nothing. The sum is the logarithm of a likelihood ratio, in nats, after Fellegi and
Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64, 1969.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import chain

from postedit.align.features import Features

_KEPT = {"@": 0.9, "`": 0.9, "#": 0.85, "!": 0.85, "w": 0.3, "c": 0.5}
"""The chance that a token of each kind in a sentence is in its translation."""
_RAREST = 0.02
"""No token's chance to be in a sentence that has nothing to do with it is taken to be less."""

_STEPS = 2.0**20


class Evidence:
    """Weighs sentences of two posts against one another.

    The logarithm of the ratio of the chances of what is seen, by translation and by accident, is the sum of
    ``missed`` of the tokens of either side and of ``shared`` of those that both have.
    """

    def __init__(self, source: Sequence[Features], target: Sequence[Features]) -> None:
        counts = [Counter(chain.from_iterable(f.tokens for f in side)) for side in (source, target)]
        totals = len(source), len(target)
        self.shared: dict[str, float] = {}
        self.missed: tuple[dict[str, float], dict[str, float]] = ({}, {})
        for side in (0, 1):
            other, total = counts[1 - side], totals[1 - side]
            weights = cache(lambda kind, count, total=total: _weights(kind, count, total))
            for token in counts[side]:
                gain, loss = weights(token[0], other[token])
                self.missed[side][token] = loss / 2
                self.shared[token] = self.shared.get(token, 0.0) + (gain - loss) / 2

    def of(self, a: Features, b: Features) -> float:
        """Give the logarithm of that ratio."""
        return (
            sum(map(self.missed[0].__getitem__, a.tokens))
            + sum(map(self.missed[1].__getitem__, b.tokens))
            + sum(map(self.shared.__getitem__, a.tokens & b.tokens))
        )


def _weights(kind: str, count: int, total: int) -> tuple[float, float]:
    """Give what it proves that the other side has a token, or lacks it, where ``count`` of ``total`` have it.

    How many have it by accident is told by all but the one that is looked at.
    """
    kept = _KEPT[kind]
    by_accident = min(kept, max(_RAREST, (count - 1) / max(1, total)))
    at_all = min(kept, max(_RAREST, count / (total + 1)))
    return _rounded(math.log(kept / by_accident)), _rounded(math.log((1 - kept) / (1 - at_all)))


def _rounded(weight: float) -> float:
    """Give the weight in steps of which sums are exact, so that they do not depend on the order of a set."""
    return round(weight * _STEPS) / _STEPS
