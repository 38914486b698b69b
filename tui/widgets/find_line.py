"""The line in which the words to find are typed."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import Input

from tui.action import Place
from tui.actions import bindings


class FindLine(Input):
    """A line above the status that is there while words are typed."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.FIND))
    DEFAULT_CSS = """
    FindLine, FindLine:focus {
        display: none; dock: bottom; height: 1; border: none; padding: 0 1; margin-bottom: 1;
        background: $panel;
        &.-shown { display: block; }
    }
    """

    class Left(Message):
        """Typing has come to its end; ``is_kept`` where the words are to stay marked."""

        def __init__(self, *, is_kept: bool) -> None:
            self.is_kept = is_kept
            super().__init__()

    def __init__(self) -> None:
        super().__init__(placeholder="words to find; enter keeps them, esc drops them")

    def open(self) -> None:
        """Show the line, empty."""
        self.value = ""
        self.add_class("-shown")
        self.focus()

    def action_keep(self) -> None:
        """Go back to the text with the words."""
        self._leave(is_kept=bool(self.value.split()))

    def action_drop(self) -> None:
        """Go back to the text without the words."""
        self._leave(is_kept=False)

    def on_blur(self, event: events.Blur) -> None:
        """Hide: the reviewer has gone elsewhere."""
        event.stop()
        self.remove_class("-shown")

    def _leave(self, *, is_kept: bool) -> None:
        self.remove_class("-shown")
        self.post_message(self.Left(is_kept=is_kept))
