"""The posts that somebody asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path


class Wanted:
    """Files and folders that somebody named; none means that all are wanted."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = {path.resolve() for path in paths}
        self._holds = cache(self._lies_in_one)

    def holds(self, *posts: Path | None) -> bool:
        """Tell whether one of the posts is wanted or lies in a wanted folder."""
        return not self._paths or any(self._holds(post) for post in posts if post is not None)

    def _lies_in_one(self, post: Path) -> bool:
        place = post.resolve()
        return place in self._paths or not self._paths.isdisjoint(place.parents)
