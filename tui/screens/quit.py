"""Asking about unwritten changes."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from tui.action import Place
from tui.actions import bindings

_MOST = 6


class Leave(StrEnum):
    """The answers."""

    WRITE = "write"
    DISCARD = "discard"
    KEEP = "keep"


class QuitScreen(ModalScreen[Leave]):
    """Write, discard or keep reviewing; the last is what enter does."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.QUIT))
    places = (Place.QUIT,)
    DEFAULT_CSS = """
    QuitScreen {
        align: center middle;
        & > .frame {
            width: 74; max-width: 96%; height: auto;
            background: $surface; border: round $warning; padding: 1 2; border-title-style: bold;
        }
        Horizontal { height: auto; margin-top: 1; }
        Button { width: 1fr; min-width: 12; }
    }
    """

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        frame = Vertical(classes="frame")
        frame.border_title = "Unwritten changes"
        count = len(self._names)
        listed = "\n".join(f"  {name}" for name in self._names[:_MOST])
        more = f"\n  and {count - _MOST} more" if count > _MOST else ""
        with frame:
            yield Static(
                f"{count} post{'s have' if count > 1 else ' has'} unwritten changes:\n{listed}{more}",
                markup=False,
            )
            with Horizontal():
                yield Button("k keep reviewing", id="keep", variant="primary", flat=True)
                yield Button("w write, quit", id="write", flat=True)
                yield Button("x discard, quit", id="discard", flat=True)

    def on_mount(self) -> None:
        """Let enter do what loses nothing."""
        self.query_one("#keep", Button).focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Take the answer from a button."""
        self.dismiss(Leave(event.button.id or "keep"))

    def action_write(self) -> None:
        """Write all and quit."""
        self.dismiss(Leave.WRITE)

    def action_discard(self) -> None:
        """Quit without writing."""
        self.dismiss(Leave.DISCARD)

    def action_keep(self) -> None:
        """Go back to reviewing."""
        self.dismiss(Leave.KEEP)
