"""Two folders that a person names as source and translation: a fork for each language, two checkouts.

A post of the one translates the post at the same path of the other; that is how React's and Vue's
translations are kept, and MDN's two repositories.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

import msgspec

from postedit.site.discovery import find_posts
from postedit.site.pairs import Unpaired


class Unfolded(msgspec.Struct, frozen=True):
    """Pairs of files, and posts of named folders that have no counterpart."""

    pairs: tuple[tuple[Path, Path], ...]
    unpaired: tuple[Unpaired, ...] = ()


def unfolded(named: Iterable[tuple[Path, Path]]) -> Unfolded:
    """Give the pairs of files that a person's pairs of files and folders mean."""
    pairs: list[tuple[Path, Path]] = []
    alone: list[Unpaired] = []
    for source, target in named:
        if not (source.is_dir() and target.is_dir()):
            pairs.append((source, target))
            continue
        sources, targets = _by_place(source), _by_place(target)
        pairs += [(sources[place], path) for place, path in targets.items() if place in sources]
        alone += _alone(sources, targets, f"no post at the same place below {target}")
        alone += _alone(targets, sources, f"no post at the same place below {source}")
    return Unfolded(tuple(pairs), tuple(alone))


def _by_place(root: Path) -> dict[str, Path]:
    """Give the posts by their path below a folder, less the ending: one side may have MDX for Markdown."""
    places = ((path.relative_to(root).with_suffix("").as_posix(), path) for path in find_posts(root))
    return {unicodedata.normalize("NFC", place): path for place, path in places}


def _alone(mine: dict[str, Path], others: dict[str, Path], reason: str) -> list[Unpaired]:
    return [Unpaired(path, None, reason) for place, path in mine.items() if place not in others]
