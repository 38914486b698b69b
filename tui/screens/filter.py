"""Choosing which findings are shown."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from postedit.model import Severity
from tui.action import Place
from tui.actions import bindings
from tui.filter import Filter, Kind, only
from tui.markup import sign
from tui.screens.dialog import Dialog
from tui.styles import QUIET
from tui.widgets.tick_list import TickList

_NAME_WIDTH = 32


class KindList(TickList):
    """The list of names; what is ticked is shown."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.FILTER))


class FilterScreen(Dialog[Filter]):
    """Severities, categories and checks with their counts; a finding is shown where its three are ticked."""

    places = (Place.FILTER, *Dialog.places)
    DEFAULT_CSS = "FilterScreen > .frame { height: auto; max-height: 90%; max-width: 76; }"

    def __init__(self, kinds: list[Kind], filter_now: Filter, marked: str | None) -> None:
        super().__init__()
        self._kinds = kinds
        self._filter = filter_now
        self._marked = marked

    def compose(self) -> ComposeResult:
        """Lay out the names."""
        ticked = [n for n, kind in enumerate(self._kinds) if kind.name not in self._filter.hidden]
        frame = KindList([_line(kind) for kind in self._kinds], ticked, classes="frame")
        frame.border_title = "Findings to show"
        frame.border_subtitle = "space ticks, o only this, t all, enter shows them, esc closes"
        yield frame

    def on_mount(self) -> None:
        """Begin with the check of the current finding."""
        names = [kind.name for kind in self._kinds]
        self._list.highlighted = names.index(self._marked) if self._marked in names else 0
        self._list.focus()

    @property
    def _list(self) -> KindList:
        return self.query_one(KindList)

    def action_only(self) -> None:
        """Tick the marked name alone among its like."""
        at = self._list.highlighted
        if at is None:
            return
        names = [kind.name for kind in self._kinds]
        hidden = only(names[at], names)
        self._list.tick_only([number for number, name in enumerate(names) if name not in hidden])

    def action_tick_all(self) -> None:
        """Tick all."""
        self._list.tick_only(range(len(self._kinds)))

    def action_apply(self) -> None:
        """Close with what is ticked."""
        ticked = self._list.ticked
        hidden = [kind.name for number, kind in enumerate(self._kinds) if number not in ticked]
        self.dismiss(Filter(frozenset(hidden)))


def _line(kind: Kind) -> Content:
    lead = sign(Severity(kind.name)) + " " if kind.name in set(Severity) else Content("")
    name = Content.assemble("  " if "/" in kind.name else "", lead, kind.name)
    gap = " " * max(1, _NAME_WIDTH - name.cell_length)
    return Content.assemble(name, gap, f"{kind.here:>4} here", (f"{kind.everywhere:>6} in all", QUIET))
