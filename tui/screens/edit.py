"""Editing one segment."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from postedit.model import Finding
from tui.action import Place
from tui.actions import bindings
from tui.markup import display


class EditScreen(ModalScreen[str | None]):
    """The source to read and the target to type in. Gives the new text, or None where nothing was changed."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.EDITOR))
    DEFAULT_CSS = """
    EditScreen {
        align: center middle;
        & > .frame {
            width: 90%; max-width: 110; height: auto; max-height: 96%;
            background: $surface; border: round $accent; padding: 0 1; border-title-style: bold;
        }
        #source { height: auto; max-height: 6; color: $text-muted; margin-bottom: 1; }
        #message { color: $text-muted; height: auto; max-height: 3; }
        TextArea { height: auto; min-height: 5; max-height: 12; border: tall $accent; }
    }
    """

    def __init__(self, source: str, target: str, finding: Finding | None, cursor: int = 0) -> None:
        super().__init__()
        self._source = source
        self._target = target
        self._finding = finding
        self._before = target
        self._cursor = cursor

    def compose(self) -> ComposeResult:
        """Lay out source, editor and the finding's message."""
        frame = Vertical(classes="frame")
        frame.border_title = "Edit the segment"
        frame.border_subtitle = "ctrl+s keeps it in memory, esc cancels"
        with frame:
            with VerticalScroll(id="source", can_focus=False):
                yield Static(display(self._source), markup=False)
            yield TextArea(self._target, soft_wrap=True, tab_behavior="focus", highlight_cursor_line=False)
            if self._finding:
                yield Static(f"{self._finding.check}: {self._finding.message}", id="message", markup=False)

    def on_mount(self) -> None:
        """Put the cursor where typing begins."""
        area = self.query_one(TextArea)
        self._before = area.text
        lines = self._target[: self._cursor].splitlines() or [""]
        area.move_cursor((len(lines) - 1, len(lines[-1])))
        area.focus()

    def action_save(self) -> None:
        """Give the text back; the editor may have changed line ends of itself, which is no change."""
        text = self.query_one(TextArea).text
        self.dismiss(None if text == self._before else text)

    def action_cancel(self) -> None:
        """Leave the segment as it was."""
        self.dismiss(None)
