"""What shows that two stretches of text belong together, whatever the languages."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Features(msgspec.Struct, frozen=True, gc=False):
    """The length of a stretch in characters of prose, and its tokens."""

    length: int
    tokens: frozenset[str] = frozenset()


def join(parts: Sequence[Features]) -> Features:
    """Give the features of several stretches taken together."""
    if len(parts) == 1:
        return parts[0]
    return Features(
        sum(part.length for part in parts), frozenset[str]().union(*(part.tokens for part in parts))
    )
