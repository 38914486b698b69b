"""The posts that somebody asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


class Wanted:
    """Files and folders that somebody named; none means that all are wanted."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = {path.resolve() for path in paths}

    def holds(self, *posts: Path | None) -> bool:
        """Tell whether one of the posts is wanted or lies in a wanted folder."""
        return not self._paths or any(self._holds(post.resolve()) for post in posts if post is not None)

    def _holds(self, post: Path) -> bool:
        return post in self._paths or any(folder in self._paths for folder in post.parents)
