"""Wordings of one rendering, told together: inflected, or with a word more."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

Key = tuple[str, ...]

_ALIKE = 0.5
"""Share of their lemmas that two wordings must have in common (Jaccard) to be one rendering."""


class Group(msgspec.Struct, frozen=True):
    """A rendering: its commonest wording, its lemmas, and the indexes of what was grouped."""

    label: str
    key: Key
    members: tuple[int, ...]


def grouped(wordings: Iterable[tuple[str, Key]]) -> list[Group]:
    """Put wordings together that are one rendering, the commonest first.

    Args:
        wordings: each wording as written and its lemmas.
    """
    given = [*wordings]
    members: dict[Key, list[int]] = {}
    for index, (_, key) in enumerate(given):
        members.setdefault(key, []).append(index)
    merged: dict[Key, list[int]] = {}
    for key in sorted(members, key=lambda one: (-len(members[one]), len(one), one)):
        home = next((other for other in merged if _alike(key, other)), key)
        merged.setdefault(home, []).extend(members[key])
    groups = [
        Group(commonest_wording(given[i][0] for i in found), key, tuple(sorted(found)))
        for key, found in merged.items()
    ]
    return sorted(groups, key=lambda group: (-len(group.members), group.label))


def _alike(one: Key, other: Key) -> bool:
    shared = len({*one} & {*other})
    return shared / len({*one} | {*other}) >= _ALIKE if shared else False


def commonest_wording(wordings: Iterable[str]) -> str:
    """Give the wording used most often, in doubt one in small letters, the shortest, the first."""
    counts = Counter(wordings)
    return min(counts, key=lambda one: (-counts[one], one != one.lower(), len(one), one))
