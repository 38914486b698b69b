"""The first list of posts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual.content import Content

from tui.names import Post, fitted, short_names
from tui.styles import QUIET
from tui.widgets.line_list import LineList

_WAITING = "   … "


class NameList(LineList):
    """Posts of which nothing but their names is known."""

    def fill(self, root: Path, posts: Sequence[Post]) -> None:
        """Show posts."""
        self._lines = list(zip(posts, short_names(root, posts), strict=True))
        self.set_count(len(posts))
        self.marked = 0 if posts else None

    def line(self, number: int) -> Content:
        """Give the line of a post as the list of the main screen will have it."""
        (_, language), name = self._lines[number]
        name = fitted(name, self.scrollable_content_region.width - len(language) - len(_WAITING) - 1)
        return Content.assemble((_WAITING, QUIET), (f"{language} ", QUIET), name)
