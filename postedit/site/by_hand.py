"""Pairs that the settings name, one by one or by a folder for each language."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.site.grouping import Known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.site.settings import Settings

ROOTS = "roots"
PAIRS = "pairs"
"""The values of ``paired_by``, which are the keys of the settings."""


class ByHand(msgspec.Struct, frozen=True):
    """Posts that the settings place, and those that they leave to layouts.

    ``pairs`` are source and translation; ``groups`` are translations of one another.
    """

    pairs: tuple[tuple[Path, Path], ...]
    groups: list[list[Known]]
    others: list[Path]


def place_by_hand(root: Path, posts: Iterable[Path], settings: Settings) -> ByHand:
    """Part the posts that the settings place from the others."""
    if not settings.pairs and not settings.roots:
        return ByHand((), [], [*posts])
    pairs = tuple((root / source, root / target) for source, target in settings.pairs)
    taken = {path for pair in pairs for path in pair}
    groups: dict[str, list[Known]] = defaultdict(list)
    others: list[Path] = []
    # A root may lie in another one: the translations in a folder of the source's.
    roots = sorted(settings.roots.items(), key=lambda item: -len(Path(item[1]).parts))
    for path in posts:
        if path in taken:
            continue
        found = next(
            ((tag, root / folder) for tag, folder in roots if path.is_relative_to(root / folder)), None
        )
        if found is None:
            others.append(path)
        else:
            tag, folder = found
            key = path.relative_to(folder).with_suffix("").as_posix()
            groups[unicodedata.normalize("NFC", key)].append(Known(path, tag, ROOTS))
    return ByHand(pairs, [*groups.values()], others)
