"""The sentences or blocks of one side, alone and two together, with what their tokens may prove."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence

from postedit.align.evidence import Evidence
from postedit.align.features import Features

Stretch = tuple[int, frozenset[str], float]
"""A length in characters, the tokens that the other side has too, and what it proves that one lacks them."""


class Stretches:
    """What is known of each part and of each two neighbours, worked out once."""

    def __init__(
        self,
        features: Sequence[Features],
        missed: Mapping[str, float],
        shared: Mapping[str, float],
        common: frozenset[str],
    ) -> None:
        """Take the parts.

        Args:
            features: what they show.
            missed: by token, what it proves that it stands on one side alone; zero or less.
            shared: by token, what is to be added where both sides have it; zero or more.
            common: the tokens that both sides have somewhere.
        """
        self.lengths = [one.length for one in features]
        self._missed = missed
        self.alone: list[Stretch] = [
            (one.length, one.tokens & common, sum(map(missed.__getitem__, one.tokens))) for one in features
        ]
        self._together: dict[int, Stretch] = {}
        self._all_tokens = [one.tokens for one in features]
        self._most_shared = [sum(map(shared.__getitem__, tokens)) for _, tokens, _ in self.alone]

    def of(self, start: int, count: int) -> Stretch:
        """Give one part, or two together."""
        if count == 1:
            return self.alone[start]
        known = self._together.get(start)
        if known is None:
            known = self._together[start] = self._joined(start)
        return known

    def floor(self, base: float, count: int) -> list[float]:
        """Give, from each part on, ``base`` less what one part or two prove by themselves at most."""
        missed = [missed for _, _, missed in self.alone]
        if count == 2:
            missed = list(map(min, missed, missed[1:]))
        return [base - one for one in missed]

    def most_shared(self, count: int) -> list[float]:
        """Give, from each part on, what the shared tokens of one part or two add at most."""
        most = self._most_shared
        return most if count == 1 else list(map(operator.add, most, most[1:]))

    def _joined(self, start: int) -> Stretch:
        (length, tokens, missed), (other_length, other_tokens, other_missed) = self.alone[start : start + 2]
        twice = self._all_tokens[start] & self._all_tokens[start + 1]
        total = missed + other_missed - sum(map(self._missed.__getitem__, twice))
        return length + other_length, tokens | other_tokens, total


def both_sides(
    source: Sequence[Features], target: Sequence[Features], evidence: Evidence
) -> tuple[Stretches, Stretches]:
    """Give the stretches of the source and of the target, which ``evidence`` knows."""
    known = [frozenset[str]().union(*[features.tokens for features in side]) for side in (source, target)]
    common = known[0] & known[1]
    return (
        Stretches(source, evidence.missed[0], evidence.shared, common),
        Stretches(target, evidence.missed[1], evidence.shared, common),
    )
