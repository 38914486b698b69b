"""What the tokens of two stretches of text say for and against their belonging together.

A token is weighed by how rare it is in the two posts: what stands in one sentence of each proves much, what
stands everywhere proves nothing. The sum is the logarithm of a likelihood ratio, in nats, after Fellegi and
Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64, 1969.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from postedit.align.features import Features

_KEPT = {"@": 0.9, "`": 0.9, "#": 0.85, "!": 0.85, "w": 0.3, "c": 0.5}
"""The chance that a token of each kind in a sentence is in its translation."""
_RAREST = 0.02
"""No token's chance to be in a sentence that has nothing to do with it is taken to be less."""

_STEPS = 2.0**20


class Evidence:
    """Weighs sentences of two posts against one another."""

    def __init__(self, source: Sequence[Features], target: Sequence[Features]) -> None:
        counts = [Counter(token for f in side for token in f.tokens) for side in (source, target)]
        totals = len(source) + 1, len(target) + 1
        self._shared: dict[str, float] = {}
        self._missed: tuple[dict[str, float], dict[str, float]] = ({}, {})
        for side in (0, 1):
            for token in counts[side]:
                gain, loss = _weights(token, counts[1 - side][token] / totals[1 - side])
                self._missed[side][token] = loss / 2
                self._shared[token] = self._shared.get(token, 0.0) + (gain - loss) / 2

    def of(self, a: Features, b: Features) -> float:
        """Give the logarithm of the ratio of the chances of what is seen: by translation, and by accident."""
        return (
            sum(map(self._missed[0].__getitem__, a.tokens))
            + sum(map(self._missed[1].__getitem__, b.tokens))
            + sum(map(self._shared.__getitem__, a.tokens & b.tokens))
        )


def _weights(token: str, share: float) -> tuple[float, float]:
    """Give what it proves that the other side has a token, or lacks it, where that share of it has it."""
    kept = _KEPT[token[0]]
    chance = min(kept, max(_RAREST, share))
    return _rounded(math.log(kept / chance)), _rounded(math.log((1 - kept) / (1 - chance)))


def _rounded(weight: float) -> float:
    """Give the weight in steps of which sums are exact, so that they do not depend on the order of a set."""
    return round(weight * _STEPS) / _STEPS
