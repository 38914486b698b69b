"""Posts on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

POST_SUFFIXES = frozenset({".md", ".mdx", ".markdown"})
_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "public", "_site"})
_MARKERS = (
    "postedit.toml",
    "hugo.toml",
    "hugo.yaml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config/_default",
    "_config.yml",
    "mkdocs.yml",
    "docusaurus.config.js",
    "astro.config.mjs",
    ".postedit",
    ".git",
)


def is_post(path: Path) -> bool:
    """Tell whether the file name is that of a Markdown post."""
    return path.suffix.lower() in POST_SUFFIXES


def find_posts(root: Path) -> Iterator[Path]:
    """Give the posts below ``root`` in a fixed order; hidden folders and those of tools are left out."""
    for folder, names, files in os.walk(root):
        names[:] = sorted(n for n in names if not n.startswith(".") and n not in _SKIPPED)
        here = Path(folder)
        for name in sorted(files):
            if is_post(here / name):
                yield here / name


def site_root(path: Path) -> Path:
    """Give the folder of the site that ``path`` belongs to.

    It is the nearest folder, from ``path`` upwards, that holds a site generator's settings, postedit's
    own, or a repository; where there is none, ``path`` itself or the folder it lies in.
    """
    start = path if path.is_dir() else path.parent
    for folder in (start, *start.absolute().parents):
        if any((folder / marker).exists() for marker in _MARKERS):
            return folder
    return start
