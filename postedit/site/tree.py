"""What layouts may look at: the names of a folder, its posts, the generator's settings, the posts' heads."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from postedit.model import Problem
from postedit.site.config import Config, read_config
from postedit.site.discovery import is_generator
from postedit.site.head import read_head
from postedit.site.imports import ENDINGS
from postedit.site.script import Script

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Tree:
    """One folder that may be a site, and the posts below it, by their paths relative to it."""

    def __init__(self, root: Path, posts: Iterable[PurePosixPath]) -> None:
        self.root = root
        self.posts = tuple(posts)
        self.problems: list[Problem] = []
        self._configs: dict[str, Config | Problem] = {}
        self._heads: dict[PurePosixPath, Mapping[str, str]] = {}

    @cached_property
    def names(self) -> frozenset[str]:
        """Give the names of the files and folders in the folder itself."""
        return _names_in(self.root)

    @cached_property
    def folders(self) -> frozenset[PurePosixPath]:
        """Give every folder that holds posts, itself or deeper."""
        found: set[PurePosixPath] = set()
        for post in self.posts:
            folder = post.parent
            while folder not in found:
                found.add(folder)
                folder = folder.parent
        return frozenset(found)

    def inner_sites(self) -> Iterator[tuple[str, Tree]]:
        """Give the folders in this one that hold posts and settings of a generator."""
        by_folder: dict[str, list[PurePosixPath]] = defaultdict(list)
        for post in self.posts:
            if len(post.parts) > 1:
                by_folder[post.parts[0]].append(post)
        for folder, posts in by_folder.items():
            if any(is_generator(name) for name in _names_in(self.root / folder)):
                yield folder, Tree(self.root / folder, (PurePosixPath(*post.parts[1:]) for post in posts))

    def has_posts_in(self, folder: str) -> bool:
        """Tell whether posts lie below a folder."""
        return PurePosixPath(folder) in self.folders

    def has(self, name: str) -> bool:
        """Tell whether there is a file or folder of that name, which may hold slashes."""
        first, slash, _ = name.partition("/")
        return first in self.names and (not slash or (self.root / name).exists())

    def settings(self, *names: str) -> Config:
        """Give the first of the files that is there; an empty one where none is or it does not parse."""
        for name in names:
            if self.has(name):
                if name not in self._configs:
                    read = read_config(self.root / name, name)
                    self._configs[name] = read
                    if isinstance(read, Problem):
                        self.problems.append(read)
                found = self._configs[name]
                return Config() if isinstance(found, Problem) else found
        return Config()

    def script(self, *stems: str) -> Script:
        """Give the first settings file in JavaScript or TypeScript, named without its ending."""
        for stem in stems:
            for ending in ENDINGS:
                if self.has(stem + ending) and (self.root / (stem + ending)).is_file():
                    text = (self.root / (stem + ending)).read_bytes().decode("utf-8", "replace")
                    return Script(stem + ending, text, self.root)
        return Script()

    def head(self, post: PurePosixPath) -> Mapping[str, str]:
        """Give the plain values at the head of a post, by key in lower case."""
        if post not in self._heads:
            self._heads[post] = read_head(self.root / post)
        return self._heads[post]


def _names_in(folder: Path) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in folder.iterdir())
    except OSError:
        return frozenset()
