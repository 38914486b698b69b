"""All findings of the site with one cause, to go to one of them or to accept all."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from postedit.review.overview import Group, Occurrence
from tui.action import Place
from tui.actions import bindings
from tui.lines import CHANGED, line_of
from tui.markup import display, sign
from tui.names import fitted
from tui.screens.dialog import Dialog
from tui.styles import QUIET
from tui.widgets.choices import Choices
from tui.worddiff import before_and_after


class OccurrencesScreen(Dialog[Occurrence | Group]):
    """The findings with their places; gives the one to go to, or the group where all are to be accepted."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.GROUP))
    places = (Place.GROUP, *Dialog.places)
    DEFAULT_CSS = "OccurrencesScreen > .frame { height: auto; max-height: 90%; }"

    def __init__(
        self, group: Group, shown_path: Callable[[Path], str], text_of: Callable[[Path], str | None]
    ) -> None:
        super().__init__()
        self._group = group
        self._shown_path = shown_path
        self._text_of = cache(text_of)

    def compose(self) -> ComposeResult:
        """Lay out the findings."""
        frame = Choices(*(Option(self._line(one)) for one in self._group.occurrences), classes="frame")
        frame.border_title = Content(display(f"{self._group.cause}: {len(self._group.occurrences)}"))
        frame.border_subtitle = "enter goes there, A accepts all, esc closes"
        yield frame

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the marked one."""
        self.dismiss(self._group.occurrences[event.option_index])

    def action_group(self) -> None:
        """Ask for all."""
        self.dismiss(self._group)

    def _line(self, one: Occurrence) -> Content:
        text, finding = self._text_of(one.pair.target), one.finding
        path = self._shown_path(one.pair.target)
        if text is None:
            return Content.assemble(sign(finding.severity), (f" {path}: {CHANGED}", QUIET))
        place = (f" {fitted(f'{path}:{line_of(text, finding)}', self.room - 2)}", QUIET)
        if not finding.fixes:
            return Content.assemble(sign(finding.severity), place, "\n  ", display(finding.message))
        before, after = before_and_after(text, finding.fixes[0].edits)
        return Content.assemble(sign(finding.severity), place, "\n  - ", before, "\n  + ", after)
