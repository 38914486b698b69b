"""The field in which a segment is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual.binding import BindingType
from textual.widgets import TextArea

from postedit.report.safe_text import one_line
from tui.action import Place
from tui.actions import bindings
from tui.completion import completion


class SegmentArea(TextArea):
    """Textual's editor, which shows how a begun word may end; tab takes it.

    Control characters of a post are kept and shown, and never reach the terminal.
    """

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.EDITOR))
    DEFAULT_CSS = "SegmentArea { height: auto; min-height: 5; max-height: 12; border: tall $accent; }"

    def __init__(self, text: str) -> None:
        super().__init__(text, soft_wrap=True, tab_behavior="focus", highlight_cursor_line=False)
        self.candidates: Sequence[str] = ()

    def get_line(self, line_index: int) -> Text:
        """Give a line as it is drawn, code point by code point."""
        line = super().get_line(line_index)
        line.plain = one_line(line.plain)
        return line

    def update_suggestion(self) -> None:
        """Suggest an end where the cursor stands behind a begun word."""
        row, column = self.cursor_location
        line = self.document.get_line(row)
        is_at_end = not line[column : column + 1].isalnum()
        self.suggestion = completion(line[:column], self.candidates) if is_at_end else ""

    def action_complete(self) -> None:
        """Take the suggested end."""
        if self.suggestion:
            self.insert(self.suggestion)
