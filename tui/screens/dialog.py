"""What help, diff and alternatives have in common."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from textual.binding import BindingType
from textual.screen import ModalScreen

from tui.action import Place
from tui.actions import bindings

_WIDEST = 120
_EDGES = 5
"""Cells of border, padding and scroll bar."""

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer | None], Generic[Answer]):
    """A screen on top of the main one that escape or q closes."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.DIALOG))
    places: ClassVar[tuple[Place, ...]] = (Place.DIALOG, Place.LIST)
    """Whose keys act here; help begins with them."""
    DEFAULT_CSS = """
    Dialog {
        align: center middle;
        & > .frame {
            width: 90%;
            height: 90%;
            max-width: 120;
            background: $surface;
            border: round $accent;
            padding: 0 1;
            border-title-style: bold;
        }
        & > .frame:focus { border: round $accent; }
    }
    """

    @property
    def room(self) -> int:
        """Give the cells that a line of the frame has at most, before the screen is laid out."""
        return min(_WIDEST, self.app.size.width * 9 // 10) - _EDGES

    def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
