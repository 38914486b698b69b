"""What one rendering changes, part by part, to take some of it as the edit."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from postedit.model import Edit, apply_edits
from postedit.report.safe_text import one_line
from tui.action import Place
from tui.actions import bindings
from tui.parts import parts_of
from tui.passage import Taken
from tui.screens.dialog import Dialog
from tui.styles import BAD, GOOD
from tui.widgets.tick_list import TickList
from tui.worddiff import before_and_after


class PartList(TickList):
    """The list of parts, each named by its number."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.PARTS))


class PartsScreen(Dialog[Taken]):
    """The parts with the words they change, and below them the text as it would stand."""

    places = (Place.PARTS, *Dialog.places)
    DEFAULT_CSS = """
    PartsScreen > .frame { height: auto; max-height: 94%; }
    PartsScreen PartList { height: auto; max-height: 1fr; border: none; padding: 0; }
    PartsScreen PartList:focus { border: none; padding: 0; }
    PartsScreen .outcome { height: auto; max-height: 50%; border-top: solid $accent; }
    """

    def __init__(self, present: str, rendering: str) -> None:
        """Offer the parts of a rendering, all ticked.

        Args:
            present: the text that they change.
            rendering: the text that all of them together give.
        """
        super().__init__()
        self._present = present
        self._parts = parts_of(present, rendering)

    def compose(self) -> ComposeResult:
        """Lay out the parts, each with the words before and after, and the outcome."""
        with Vertical(classes="frame") as frame:
            frame.border_title = "Which parts of it to take"
            frame.border_subtitle = "space unticks, t all, enter takes, e to the editor, esc back"
            yield PartList([self._line(part) for part in self._parts], range(len(self._parts)), classes="")
            yield Static(classes="outcome")

    def on_mount(self) -> None:
        """Show the text with all parts."""
        self._list.focus()
        self.on_tick_list_ticked()

    @property
    def outcome(self) -> str:
        """Give the text with the ticked parts."""
        edits = [edit for number in self._list.ticked for edit in self._parts[number]]
        return apply_edits(self._present, tuple(edits))

    def on_tick_list_ticked(self) -> None:
        """Show the text as it would stand."""
        self.query_one(Static).update(Content(one_line(self.outcome)))

    def action_tick_all(self) -> None:
        """Untick all where all are ticked, else tick all."""
        every = range(len(self._parts))
        self._list.tick_only(() if self._list.ticked == set(every) else every)

    def action_take(self) -> None:
        """Close with the text that is shown."""
        self._close(in_editor=False)

    def action_edit(self) -> None:
        """Close with the text that is shown, to be looked at in the editor."""
        self._close(in_editor=True)

    def _close(self, *, in_editor: bool) -> None:
        if not self._list.ticked and not in_editor:
            self.notify("no part is ticked: space ticks one, esc goes back", severity="warning")
            return
        self.dismiss(Taken(self.outcome, in_editor))

    @property
    def _list(self) -> PartList:
        return self.query_one(PartList)

    def _line(self, part: tuple[Edit, ...]) -> Content:
        before, after = before_and_after(self._present, part)
        return Content.assemble(("- ", BAD), before, "\n    ", ("+ ", GOOD), after)
