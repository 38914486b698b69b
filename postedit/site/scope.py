"""In which posts of a site an entry of the term base applies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from postedit.site.gitignore import patterns

if TYPE_CHECKING:
    from postedit.terms import TermBase


class Scope:
    """Tells which entries apply to a post; most apply to all."""

    def __init__(self, root: Path, base: TermBase) -> None:
        self._root = root.resolve()
        self._bound = {entry.id: patterns(entry.paths) for entry in base if entry.paths}

    def elsewhere(self, path: Path) -> frozenset[str]:
        """Give the identifiers of the entries that do not apply to the post at ``path``."""
        if not self._bound:
            return frozenset()
        full = path.resolve()
        inside = full.relative_to(self._root).as_posix() if full.is_relative_to(self._root) else None
        return frozenset(
            identifier
            for identifier, spec in self._bound.items()
            if inside is None or not spec.match_file(inside)
        )
