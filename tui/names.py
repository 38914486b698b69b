"""Short names of posts for narrow lists."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from rich.cells import cell_len

from postedit.report.safe_text import name_shown

_LEAST = 6
"""Cells in which a part of a name still tells something."""

Post = tuple[str, str]
"""The path of a translation and its language."""


def short_names(root: Path, posts: Iterable[Post]) -> list[str]:
    """Give for each post its path less what all share, index files, languages and endings.

    Paths are cut as strings: ten thousand are named before the list of a large site is drawn.
    """
    above = "" if root == Path() else f"{root}{os.sep}"
    parts = [_parts(root, above, path, language) for path, language in posts]
    folders = [names[:-1] for names in parts]
    common = 0
    while folders and all(len(names) > common and names[common] == folders[0][common] for names in folders):
        common += 1
    return [name_shown("/".join(names[common:])) for names in parts]


def _parts(root: Path, above: str, path: str, language: str) -> list[str]:
    is_inside = path.startswith(above) if above else not os.path.isabs(path)  # noqa: PTH117 - no Path: see above
    relative = path[len(above) :] if is_inside else _inside(root, Path(path))
    *above_it, name = relative.split(os.sep)  # noqa: PTH206 - see above
    stem = (name.rpartition(".")[0] or name).removesuffix(f".{language}")
    folders = [part for part in above_it if part != language]
    return folders if stem in {"index", "_index"} and folders else [*folders, stem]


def _inside(root: Path, path: Path) -> str:
    full, top = path.resolve(), root.resolve()
    return str(full.relative_to(top) if full.is_relative_to(top) else path)


def fitted(name: str, width: int) -> str:
    """Give a name in so many cells of the terminal: its end, for beginnings are shared by many posts."""
    if cell_len(name) <= width or width < _LEAST:
        return name
    while cell_len(name) >= width:
        name = name[1:]
    return f"…{name}"
