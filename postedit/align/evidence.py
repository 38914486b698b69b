"""What the tokens of two stretches of text say for and against their belonging together.

A token is weighed by how rare it is in the two posts: what stands in one sentence of each proves much, what
stands everywhere proves nothing. The sum is the logarithm of a likelihood ratio, in nats, after Fellegi and
Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64, 1969.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from postedit.align.features import Features

_KEPT = {"@": 0.9, "`": 0.9, "#": 0.85, "!": 0.85, "w": 0.3, "c": 0.5}
"""The chance that a token of each kind in a sentence is in its translation."""
_RAREST = 0.02
"""No token's chance to be in a sentence that has nothing to do with it is taken to be less."""

_STEPS = 2.0**20
_WEIGHTS = 16_384


class Evidence:
    """Weighs sentences of two posts against one another.

    The logarithm of the ratio of the chances of what is seen, by translation and by accident, is the sum of
    ``missed`` of the tokens of either side and of ``shared`` of those that both have.
    """

    def __init__(self, source: Sequence[Features], target: Sequence[Features]) -> None:
        left, right = (Counter(chain.from_iterable(f.tokens for f in side)) for side in (source, target))
        self.missed = _alone(left, len(target)), _alone(right, len(source))
        self.shared: dict[str, float] = {}
        for token in left.keys() & right.keys():
            loss, gain = _weights(token[0], right[token], len(target))
            other_loss, other_gain = _weights(token[0], left[token], len(source))
            self.missed[0][token], self.missed[1][token] = loss, other_loss
            self.shared[token] = gain + other_gain

    def of(self, a: Features, b: Features) -> float:
        """Give the logarithm of that ratio."""
        return (
            sum(map(self.missed[0].__getitem__, a.tokens))
            + sum(map(self.missed[1].__getitem__, b.tokens))
            + sum(map(self.shared.__getitem__, a.tokens & b.tokens))
        )


def _alone(tokens: Iterable[str], total: int) -> dict[str, float]:
    """Give what each token of one side proves if none of ``total`` on the other has it."""
    losses = {kind: _weights(kind, 0, total)[0] for kind in _KEPT}
    return {token: losses[token[0]] for token in tokens}


@lru_cache(maxsize=_WEIGHTS)
def _weights(kind: str, count: int, total: int) -> tuple[float, float]:
    """Give what a token of one side proves by itself, and what is to be added where the other has it too.

    That is half of what the two say together. ``count`` of ``total`` on the other side have the token; how
    many have it by accident is told by all but the one that is looked at.
    """
    kept = _KEPT[kind]
    by_accident = min(kept, max(_RAREST, (count - 1) / max(1, total)))
    at_all = min(kept, max(_RAREST, count / (total + 1)))
    gain, loss = math.log(kept / by_accident), math.log((1 - kept) / (1 - at_all))
    return _rounded(loss) / 2, (_rounded(gain) - _rounded(loss)) / 2


def _rounded(weight: float) -> float:
    """Give the weight in steps of which sums are exact, so that they do not depend on the order of a set."""
    return round(weight * _STEPS) / _STEPS
