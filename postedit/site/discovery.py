"""Posts on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from postedit.language.base import words
from postedit.late import late_regex
from postedit.site.gitignore import NAME as GITIGNORE
from postedit.site.gitignore import Ignored
from postedit.site.languages import language_of_tag
from postedit.site.settings import Settings
from postedit.site.settings_file import nearest_settings

NO_SETTINGS = Settings()
POST_SUFFIXES = frozenset({".md", ".mdx", ".markdown"})
_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "public", "_site"})
_GENERATORS = words("""
    hugo.toml hugo.yaml hugo.yml hugo.json config.toml config.yaml config.yml config.json zola.toml
    _config.yml _config.yaml mkdocs.yml mkdocs.yaml zensical.toml book.toml pelicanconf.py
    .vitepress .vuepress LANGS.md
    """)
_SCRIPTS = late_regex(r"(?:docusaurus|astro|next|eleventy|gatsby-)\.?config\.[cm]?[jt]s|\.eleventy\.c?js")
_OURS = (".postedit", ".git")


def is_post(path: Path) -> bool:
    """Tell whether the file name is that of a Markdown post."""
    return _is_post_name(path.name)


def _is_post_name(name: str) -> bool:
    stem, dot, ending = name.rpartition(".")
    return bool(stem) and (dot + ending).lower() in POST_SUFFIXES


class Visitor:
    """Looks into the folders of a site from the top down.

    Left out are hidden folders and those of tools, what git ignores, what the settings exclude, and
    symbolic links that lead out of the site.
    """

    def __init__(self, root: Path, settings: Settings = NO_SETTINGS) -> None:
        self._ignored = Ignored(root, exclude=settings.exclude, gitignore=settings.respect_gitignore)
        self._root = root
        self._inside = root.resolve()

    def visit(self, folder: Path) -> tuple[list[Path], list[Path]]:
        """Give the posts in a folder and the folders to look into next, each in a fixed order."""
        _, folders, files = next(os.walk(folder), (folder, [], []))
        posts, folders = self.sift(folder, folders, files)
        return posts, [path for name in folders if not (path := folder / name).is_symlink()]

    def sift(self, folder: Path, folders: list[str], files: list[str]) -> tuple[list[Path], list[str]]:
        """Give the posts among the files of a folder, and those of its folders that may hold others."""
        relative = folder.relative_to(self._root)
        above = "" if folder == self._root else f"{relative.as_posix()}/"
        if GITIGNORE in files:
            self._ignored.enter(relative)
        leaves_out = self._ignored.leaves_out
        return [
            path
            for name in sorted(files)
            if _is_post_name(name)
            and not leaves_out(above + name, is_folder=False)
            and _stays_inside(path := folder / name, self._inside)
        ], sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _SKIPPED
            and not leaves_out(above + name, is_folder=True)
        )


def find_posts(root: Path, settings: Settings = NO_SETTINGS) -> Iterator[Path]:
    """Give the posts below ``root`` in a fixed order, but those that ``Visitor`` leaves out."""
    visitor = Visitor(root, settings)
    for folder, names, files in os.walk(root):
        posts, names[:] = visitor.sift(Path(folder), names, files)
        yield from posts


def _stays_inside(path: Path, root: Path) -> bool:
    """Tell whether a file is no symbolic link out of ``root``, which is itself resolved."""
    return not path.is_symlink() or path.resolve().is_relative_to(root)


def site_root(path: Path) -> Path:
    """Give the folder of the site that ``path`` belongs to.

    It is the nearest folder, from ``path`` upwards, that holds postedit's settings; else the nearest that
    holds a site generator's settings or a repository; where there is none, ``path`` itself or the folder
    it lies in.
    """
    start = path if path.is_dir() else path.parent
    if (own := nearest_settings(start)) is not None:
        return own.parent
    for folder in (start, *start.absolute().parents):
        if _is_site(folder):
            return folder
    return start


def is_generator(name: str) -> bool:
    """Tell whether a file or folder of that name holds the settings of a site generator."""
    return name in _GENERATORS or _SCRIPTS.fullmatch(name) is not None


def _is_site(folder: Path) -> bool:
    """Tell whether a folder is a site; one that is the project of a single language among others is none."""
    try:
        names = [entry.name for entry in folder.iterdir()]
    except OSError:
        return False
    if any(name in names for name in _OURS) or (folder / "config" / "_default").is_dir():
        return True
    return any(is_generator(name) for name in names) and not _is_one_language(folder)


def _is_one_language(folder: Path) -> bool:
    """Tell whether this folder is named after a language and one beside it is such a project too."""
    if not language_of_tag(folder.name):
        return False
    beside = (other for other in folder.absolute().parent.iterdir() if other.name != folder.name)
    return any(language_of_tag(other.name) and (other / "mkdocs.yml").is_file() for other in beside)
