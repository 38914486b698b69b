"""What is about to be sent, before it is."""

from __future__ import annotations

import msgspec

_CHARACTERS_A_TOKEN = 4
"""A rule of thumb for English; other languages need more tokens."""


class Cost(msgspec.Struct, frozen=True):
    """What is about to be sent: requests and characters, those left out whose answers are kept."""

    requests: int = 0
    characters: int = 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.requests + other.requests, self.characters + other.characters)

    @property
    def tokens(self) -> int:
        """Give how many tokens of a language model that is, roughly."""
        return self.characters // _CHARACTERS_A_TOKEN


def cost_of(characters: int) -> Cost:
    """Give the cost of one question of so many characters, which is none where nothing goes out."""
    return Cost(1, characters) if characters else Cost()
