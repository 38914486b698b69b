"""How likely two lengths belong to a text and its translation.

Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
Linguistics 19(1), 1993: lengths in characters differ as a normal variable with a variance
of 6.8 per character.
"""

from __future__ import annotations

import math

VARIANCE = 6.8
PRIOR = {
    (1, 1): -math.log(0.89),
    (1, 0): 4.0,
    (0, 1): 4.0,
    (2, 1): 4.0,
    (1, 2): 4.0,
    (2, 2): 9.4,
}
"""Cost of a kind of bead (source segments, target segments), in nats, before what supports it is counted.

That of one with one is Gale and Church's. Two segments taken together are dearer than theirs (3.1 and 4.5),
since they share more tokens by accident, and one alone is cheaper (5.3), since it shares none.
``benchmarks/alignment`` measures them.
"""

_CEILING = 20.0
_FAR = 6.5
"""Standard deviations beyond which the cost is above any ceiling."""
_ROOT_OF_TWO = math.sqrt(2)
_PRESUMED = 500


def length_cost(source: int, target: int, ratio: float, ceiling: float = _CEILING) -> float:
    """Give minus the logarithm of the chance that lengths (characters) differ this much or more.

    ``ratio`` is the expected number of target characters per source character, ``ceiling`` the most to give.
    """
    if source == target == 0:
        return 0.0
    mean = (source + target / ratio) / 2
    delta = abs(target - source * ratio) / math.sqrt(mean * VARIANCE)
    if delta > _FAR:
        return ceiling
    return min(ceiling, -math.log(math.erfc(delta / _ROOT_OF_TWO)))


def expected_ratio(source: int, target: int) -> float:
    """Give the ratio of two total lengths, kept within what languages show (0.7 to 1.6)."""
    return min(1.6, max(0.7, target / source)) if source and target else 1.0


def smoothed_ratio(source: int, target: int) -> float:
    """Give the ratio of two total lengths, drawn towards 1 where they are too short to tell."""
    return expected_ratio(source + _PRESUMED, target + _PRESUMED)
