"""One row as lines of the terminal."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from itertools import zip_longest

from rich.segment import Segment
from textual.content import Content
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual
from textual.widget import Widget

from tui.markup import RowView
from tui.styles import QUIET

_CURSOR = "▌"
_RULE = "│"
_GUTTER = 4
_MARGIN = 7
_TAG = 2
_MEASURED = 20_000
"""Texts whose lines are remembered: those of a dozen long posts."""


class Shape(StrEnum):
    """How a row is drawn."""

    COLUMNS = "columns"
    STACKED = "stacked"
    SINGLE = "single"


class RowPainter:
    """Draws rows at one width. In columns the mark stands between the texts, else before them."""

    def __init__(self, widget: Widget, shape: Shape, width: int, languages: tuple[str, str]) -> None:
        self._widget = widget
        self._shape = shape
        self._width = width
        self._tags = (languages[0][:_TAG].ljust(_TAG), languages[1][:_TAG].ljust(_TAG))
        room = width - 1 - _GUTTER
        self._left = room // 2 if shape is Shape.COLUMNS else width - _MARGIN
        self._right = room - room // 2 if shape is Shape.COLUMNS else width - _MARGIN

    @property
    def room(self) -> tuple[Shape, int]:
        """Give the shape and the width; what was painted in others does not fit."""
        return self._shape, self._width

    def height(self, view: RowView, *, is_first: bool) -> int:
        """Count the lines of a row."""
        left, right = _lines(view.texts[0], self._left), _lines(view.texts[1], self._right)
        gap = int(view.has_gap and not is_first)
        if self._shape is Shape.COLUMNS:
            return gap + max(left, right)
        return gap + right + (left if self._shape is Shape.STACKED else 0)

    def line_of_mark(self, view: RowView) -> int:
        """Give the line of the row in which the current finding begins."""
        above = _lines(view.texts[0], self._left) if self._shape is Shape.STACKED else 0
        return above + _lines(view.texts[1][: view.focus], self._right) - 1

    def paint(self, view: RowView, *, is_current: bool, is_first: bool) -> list[Strip]:
        """Draw the lines of a row."""
        base = self._style("bead-view--current") if is_current else self._style()
        gap = [self._gap()] if view.has_gap and not is_first else []
        if self._shape is Shape.COLUMNS:
            return gap + self._columns(view, base, is_current=is_current)
        return gap + self._stacked(view, base, is_current=is_current)

    def _style(self, *classes: str) -> Style:
        return self._widget.get_visual_style(*classes)

    def _strips(self, content: Content, width: int, style: Style) -> list[Strip]:
        return Visual.to_strips(
            self._widget, content, max(1, width), None, style, apply_selection=False, pad=True
        )

    def _plain(self, text: str, style: Style) -> Strip:
        return Strip([Segment(text, style.rich_style)])

    def _gap(self) -> Strip:
        if self._shape is not Shape.COLUMNS:
            return Strip.blank(self._width, self._style().rich_style)
        rule = self._plain(f" {_RULE}".ljust(_GUTTER), self._style("bead-view--rule"))
        blank = self._style().rich_style
        return Strip.join([Strip.blank(1 + self._left, blank), rule, Strip.blank(self._right, blank)])

    def _cursor(self, base: Style, *, is_current: bool) -> Strip:
        style = (
            base + self._widget.get_visual_style("bead-view--cursor", partial=True) if is_current else base
        )
        return self._plain(_CURSOR if is_current else " ", style)

    def _columns(self, view: RowView, base: Style, *, is_current: bool) -> list[Strip]:
        cursor = self._cursor(base, is_current=is_current)
        rule = self._plain(
            f" {_RULE}".ljust(_GUTTER), base + self._widget.get_visual_style("bead-view--rule", partial=True)
        )
        mark = self._strips(Content(" ") + view.mark, _GUTTER, base)[0] if view.mark.plain else rule
        left = self._strips(view.source, self._left, base)
        right = self._strips(view.target, self._right, base)
        lines = []
        for number, (source, target) in enumerate(zip_longest(left, right)):
            middle = mark if number == 0 else rule
            lines.append(
                Strip.join(
                    [
                        cursor,
                        source or Strip.blank(self._left, base.rich_style),
                        middle,
                        target or Strip.blank(self._right, base.rich_style),
                    ]
                )
            )
        return lines

    def _stacked(self, view: RowView, base: Style, *, is_current: bool) -> list[Strip]:
        cursor = self._cursor(base, is_current=is_current)
        quiet = base + self._widget.get_visual_style("bead-view--source", partial=True)
        blank = Strip.blank(_MARGIN - 1, base.rich_style)
        source = self._strips(view.source, self._left, quiet) if self._shape is Shape.STACKED else []
        heads = {0: self._head(Content(""), self._tags[0], quiet)} if source else {}
        heads[len(source)] = self._head(view.mark, self._tags[1] if source else "", base)
        texts = source + self._strips(view.target, self._right, base)
        return [Strip.join([cursor, heads.get(number, blank), text]) for number, text in enumerate(texts)]

    def _head(self, mark: Content, tag: str, style: Style) -> Strip:
        """Give the margin of a text's first line: the mark and the language."""
        gap = " " * (3 - len(mark.plain))
        return self._strips(Content.assemble(mark, gap, (tag, QUIET)), _MARGIN - 1, style)[0]


@lru_cache(maxsize=_MEASURED)
def _lines(text: str, width: int) -> int:
    """Count the lines of a text, which a post drawn again after each decision asks for all its rows."""
    return max(1, Content(text).get_height({}, max(1, width)))
