"""Source and target beside each other, row by row. Only lines that are seen are drawn."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import ClassVar

from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.timer import Timer

from tui.markup import FINDING_META, RowView
from tui.widgets.row_strips import RowPainter, Shape
from tui.widgets.steady_view import SteadyView

_RIGHT = 3
"""The number of the right button of the mouse."""

_AHEAD = 0.03
"""Seconds between one row below those in sight and the next, which are painted while nothing else is done."""


class Layout(StrEnum):
    """How the two texts stand."""

    BY_WIDTH = "by width"
    SIDE_BY_SIDE = "side by side"
    STACKED = "stacked"


class BeadView(SteadyView, can_focus=True, inherit_bindings=False):
    """The text pane. It draws row views and keeps the current row in sight; it knows nothing of findings."""

    SIDE_BY_SIDE_FROM: ClassVar[int] = 66
    """Cells from which two columns are wide enough to read."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "bead-view--current",
        "bead-view--cursor",
        "bead-view--rule",
        "bead-view--source",
    }
    DEFAULT_CSS = """
    BeadView {
        & > .bead-view--current { background: $boost; }
        & > .bead-view--cursor { color: $accent; text-style: bold; }
        & > .bead-view--rule { color: $foreground 30%; }
        & > .bead-view--source { color: $text-muted; }
    }
    """

    class RowChosen(Message):
        """A row was clicked.

        Attributes:
            row: which.
            finding: check and start of the finding under the mouse, None where there is none.
            chain: how often it was clicked in short time.
            is_right: whether it was the right button.
        """

        def __init__(self, row: int, finding: tuple[str, int] | None, event: events.Click) -> None:
            self.row = row
            self.finding = finding
            self.chain = event.chain
            self.is_right = event.button == _RIGHT
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.arrangement = Layout.BY_WIDTH
        self.row = 0
        self._views: list[RowView] = []
        self._languages: tuple[str | None, str] = (None, "")
        self._tops: list[int] = [0]
        self._painter: RowPainter | None = None
        self._lines: dict[int, list[Strip]] = {}
        self._painting: Timer | None = None

    @property
    def shape(self) -> Shape:
        """Give how rows are drawn at the present width."""
        if self._languages[0] is None:
            return Shape.SINGLE
        if self.arrangement is Layout.BY_WIDTH:
            return Shape.COLUMNS if self._width >= self.SIDE_BY_SIDE_FROM else Shape.STACKED
        return Shape.COLUMNS if self.arrangement is Layout.SIDE_BY_SIDE else Shape.STACKED

    @property
    def _width(self) -> int:
        return self.scrollable_content_region.width

    def show(self, views: Sequence[RowView], row: int, languages: tuple[str | None, str]) -> None:
        """Show a post, or the same post after a change; the first language is None without a source.

        What was painted of rows that stay as they were is kept.
        """
        is_other = languages != self._languages
        kept = {
            number: lines
            for number, lines in self._lines.items()
            if not (is_other or number in (self.row, row) or number >= len(views))
            and views[number].is_same(self._views[number])
        }
        self._views = list(views)
        self._languages = languages
        self.row = row
        self._arrange(kept)

    def change(self, views: Mapping[int, RowView], row: int) -> None:
        """Draw some rows anew, which must be as high as they were, and go to a row."""
        for number, view in views.items():
            self._views[number] = view
        changed = {*views, self.row, row}
        self.row = row
        self._bring_into_sight()
        for number in changed:
            self._lines.pop(number, None)
            if number < len(self._views):
                self.refresh_lines(self._tops[number], self._tops[number + 1] - self._tops[number])

    def cycle_layout(self) -> Layout:
        """Go to the next layout and give it."""
        order = list(Layout)
        self.arrangement = order[(order.index(self.arrangement) + 1) % len(order)]
        self._arrange()
        return self.arrangement

    def row_at(self, line: int) -> int:
        """Give the row that a line of the whole text belongs to."""
        return max(0, min(bisect.bisect_right(self._tops, line) - 1, len(self._views) - 1))

    def page(self, direction: int) -> int:
        """Give the row a page further down (up where negative)."""
        return self.row_at(max(0, self._tops[self.row] + direction * max(1, self.size.height - 2)))

    def render_line(self, y: int) -> Strip:
        """Draw one line of the visible part."""
        line = y + self.scroll_offset.y
        if self._painter is None or line >= self._tops[-1]:
            return Strip.blank(self.size.width, self.rich_style)
        number = self.row_at(line)
        if number not in self._lines:
            self._paint(self._painter, number)
        return self._lines[number][line - self._tops[number]]

    def _paint(self, painter: RowPainter, number: int) -> None:
        self._lines[number] = painter.paint(
            self._views[number], is_current=number == self.row, is_first=number == 0
        )

    def _paint_ahead(self) -> None:
        """Paint the next row below those in sight: a key that goes to it then has nothing left to paint."""
        if self._painter is None or not self._views:
            return
        bottom = self.scroll_offset.y + self.size.height
        rows = range(self.row_at(bottom), self.row_at(bottom + self.size.height) + 1)
        number = next((number for number in rows if number not in self._lines), None)
        if number is not None:
            self._paint(self._painter, number)
            self._painting = self.set_timer(_AHEAD, self._paint_ahead)

    def notify_style_update(self) -> None:
        """Draw anew after a change of theme."""
        self._lines.clear()
        super().notify_style_update()

    def on_resize(self) -> None:
        """Wrap anew."""
        self._arrange()

    def on_click(self, event: events.Click) -> None:
        """Go to the row under the mouse."""
        line = event.y + self.scroll_offset.y
        if self._views and line < self._tops[-1]:
            finding = event.style.meta.get(FINDING_META)
            self.post_message(self.RowChosen(self.row_at(line), finding, event))

    def _arrange(self, kept: Mapping[int, list[Strip]] | None = None) -> None:
        """Measure all rows at the present width, of which some are painted already."""
        if self._width <= 0:
            # Hidden: what was measured of another post must not be drawn before the next resize.
            self._painter, self._tops = None, [0] * (len(self._views) + 1)
            self._lines.clear()
            return
        before, tops = self._painter.room if self._painter else None, self._tops
        self._painter = RowPainter(
            self, self.shape, self._width, (self._languages[0] or "", self._languages[1])
        )
        self._lines = dict(kept) if kept and self._painter.room == before else {}
        heights = [self._painter.height(view, is_first=n == 0) for n, view in enumerate(self._views)]
        self._tops = [0, *accumulate(heights)]
        self.take_height(self._tops[-1])
        self._bring_into_sight()
        if tops != self._tops or not self._lines:
            self.refresh()
            return
        for number in range(len(self._views)):
            if number not in self._lines:
                self.refresh_lines(tops[number], tops[number + 1] - tops[number])

    def _bring_into_sight(self) -> None:
        """Scroll no more than needed; a row that is far away comes to rest a third below the top."""
        if not self._views or self._painter is None:
            return
        if self._painting is not None:
            self._painting.stop()
        self._painting = self.set_timer(_AHEAD, self._paint_ahead)
        top, bottom = self._tops[self.row], self._tops[self.row + 1]
        seen, height = self.scroll_offset.y, self.size.height
        if bottom - top > height:
            top += self._painter.line_of_mark(self._views[self.row])
            bottom = top + 1
        if top < seen or bottom > seen + height:
            room = max(0, height - (bottom - top))
            aim = max(0, top - min(room, height // 3))
            # Forced: where the pane has just come into sight, its scroll bar has not.
            self.scroll_to(y=aim, animate=False, immediate=True, force=True)
