"""An entry of the term base as TOML, to be changed in all of its fields."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from postedit.model import Outcome, Refused
from tui.action import Place
from tui.actions import bindings


class EntryScreen(ModalScreen[Outcome | None]):
    """Gives how the saving went, or None where nothing was saved. What is wrong is told while it is open."""

    places = (Place.ENTRY,)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.ENTRY))
    DEFAULT_CSS = """
    EntryScreen {
        align: center middle;
        & > .frame {
            width: 94%; max-width: 120; height: 96%; max-height: 36;
            background: $surface; border: round $accent; padding: 0 1; border-title-style: bold;
        }
        TextArea { height: 1fr; border: tall $accent; }
        #fault { height: auto; max-height: 5; color: $text-error; }
    }
    """

    def __init__(self, title: str, text: str, save: Callable[[str], Awaitable[Outcome]]) -> None:
        super().__init__()
        self._title = title
        self._text = text
        self._save = save

    def compose(self) -> ComposeResult:
        """Lay out the text and the line for what is wrong."""
        frame = Vertical(classes="frame")
        frame.border_title = self._title
        frame.border_subtitle = "ctrl+s writes it to the term base, esc leaves it as it was"
        with frame:
            yield TextArea(self._text, tab_behavior="focus")
            yield Static("", id="fault", markup=False)

    async def action_save(self) -> None:
        """Write the entry; stay where it is refused."""
        outcome = await self._save(self.query_one(TextArea).text)
        if isinstance(outcome, Refused):
            self.query_one("#fault", Static).update(outcome.reason)
        else:
            self.dismiss(outcome)

    def action_cancel(self) -> None:
        """Leave without writing."""
        self.dismiss(None)
