"""The entries of the term base that concern a place, to read, admit a form, amend or add one."""

from __future__ import annotations

from typing import ClassVar

import msgspec
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from postedit.terms import Entry
from tui.action import Place
from tui.actions import bindings
from tui.describe_entry import entry_lines
from tui.markup import display
from tui.screens.dialog import Dialog
from tui.styles import QUIET
from tui.widgets.choices import Choices


class Amend(msgspec.Struct, frozen=True):
    """What is to be done: an entry to edit, None for a new one; ``is_form`` to admit what stands there."""

    entry: Entry | None
    is_form: bool = False


class TermsScreen(Dialog[Amend]):
    """One entry an option, with all that it has in the pair's languages."""

    places = (Place.TERMS, *Dialog.places)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.TERMS))
    DEFAULT_CSS = "TermsScreen > .frame { height: auto; max-height: 94%; }"

    def __init__(self, entries: list[Entry], form: str, languages: tuple[str, str]) -> None:
        """List entries.

        Args:
            entries: the entry behind the finding first.
            form: the rendering under the cursor, empty where there is none to admit.
            languages: of source and target.
        """
        super().__init__()
        self._entries = entries
        self._form = form
        self._languages = languages

    def compose(self) -> ComposeResult:
        """Lay out the entries."""
        frame = Choices(*(Option(self._text(entry)) for entry in self._entries), classes="frame")
        admits = f"a admits “{display(self._form)}”, " if self._form and self._entries else ""
        many = "entry" if len(self._entries) == 1 else "entries"
        frame.border_title = f"{len(self._entries)} {many} of the term base here"
        amends = "enter amends, " if self._entries else ""
        frame.border_subtitle = f"{admits}{amends}n adds one, esc closes"
        if not self._entries:
            frame.add_option(
                Option(Content.styled("no entry: n adds one for this segment", QUIET), disabled=True)
            )
        yield frame

    def on_mount(self) -> None:
        """Mark the first entry."""
        self._list.focus()
        self._list.highlighted = 0 if self._entries else None

    @property
    def _list(self) -> Choices:
        return self.query_one(Choices)

    def _text(self, entry: Entry) -> Content:
        lines = entry_lines(entry, *self._languages)
        return Content("\n").join([*lines, Content.styled(f"{entry.id} in {display(entry.path)}", QUIET)])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Amend the entry."""
        self.dismiss(Amend(self._entries[event.option_index]))

    def action_admit(self) -> None:
        """Admit the form under the cursor in the marked entry."""
        at = self._list.highlighted
        if not self._form or at is None:
            self.notify("stand on a finding about a term: its rendering is what is admitted", markup=False)
            return
        self.dismiss(Amend(self._entries[at], is_form=True))

    def action_add(self) -> None:
        """Add an entry for the segment."""
        self.dismiss(Amend(None))
