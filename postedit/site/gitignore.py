"""What git leaves out of a site, and what its settings exclude.

The rules are those of gitignore(5): a nearer ``.gitignore`` counts before one further up, and below a
folder that is left out nothing is let in again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathspec import GitIgnoreSpec

NAME = ".gitignore"


def patterns(lines: Iterable[str]) -> GitIgnoreSpec:
    """Compile patterns as ``.gitignore`` writes them."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - takes long, and many sites have no patterns

    return GitIgnoreSpec.from_lines(lines)


class Ignored:
    """Tells of each path below a root whether it is left out; folders are to be told from the top down."""

    def __init__(self, root: Path, *, exclude: Iterable[str] = (), gitignore: bool = True) -> None:
        """Read the ``.gitignore`` files from the top of the repository down to ``root``.

        Args:
            root: the folder of the site.
            exclude: patterns of the site's settings.
            gitignore: whether ``.gitignore`` files count.
        """
        self._root = root.resolve()
        self._gitignore = gitignore
        excluded = [*exclude]
        self._exclude = patterns(excluded) if excluded else None
        self._by_folder: dict[Path, GitIgnoreSpec] = {}
        for folder in _folders_above(self._root) if gitignore else ():
            self._read(folder)

    def enter(self, folder: Path) -> None:
        """Take the rules of a folder's own ``.gitignore`` into account."""
        if self._gitignore:
            self._read(self._root / folder)

    def leaves_out(self, path: str, *, is_folder: bool) -> bool:
        """Tell whether a path, relative to the root and with slashes, is left out."""
        tail = "/" if is_folder else ""
        if self._exclude is not None and self._exclude.match_file(path + tail):
            return True
        if not self._by_folder:
            return False
        full = self._root / path
        for folder in full.parents:
            spec = self._by_folder.get(folder)
            said = spec.check_file(full.relative_to(folder).as_posix() + tail).include if spec else None
            if said is not None:
                return said
        return False

    def _read(self, folder: Path) -> None:
        try:
            text = (folder / NAME).read_text("utf-8", "replace")
        except OSError:
            return
        if text.strip():
            self._by_folder[folder] = patterns(text.splitlines())


def _folders_above(root: Path) -> list[Path]:
    """Give the folders from the top of the repository that holds ``root`` down to the one above it."""
    above = [*root.parents]
    top = next((i for i, folder in enumerate(above) if (folder / ".git").exists()), None)
    if top is None or (root / ".git").exists():
        return []
    return above[top::-1]
