"""Dismissing with a reason, and as far as the reviewer wants."""

from __future__ import annotations

import msgspec
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from postedit.review.likeness import Cause
from postedit.review.verdict import Scope
from tui.markup import display
from tui.screens.dialog import Dialog
from tui.widgets.choices import Choices


class Dismissal(msgspec.Struct, frozen=True):
    """How far it reaches, None where the finding is only put off, and why."""

    scope: Scope | None
    reason: str


class DismissScreen(Dialog[Dismissal]):
    """A line for the reason and a list of how far; enter goes from the one to the other and chooses."""

    DEFAULT_CSS = """
    DismissScreen > .frame { height: auto; max-width: 90; }
    DismissScreen OptionList { height: auto; border: none; padding: 0; }
    """

    def __init__(self, cause: Cause) -> None:
        super().__init__()
        shown = display(str(cause))
        self._choices: tuple[tuple[str, Scope | None], ...] = (
            ("this finding", Scope.HERE),
            (f"{shown} in this post", Scope.POST),
            (f"{shown} in all posts of this language", Scope.SITE),
            (f"{shown} in all languages", Scope.LANGUAGES),
            ("not now: leave it open and note why", None),
        )

    def compose(self) -> ComposeResult:
        """Lay out line and list."""
        frame = Vertical(classes="frame")
        frame.border_title = "Dismiss"
        frame.border_subtitle = "enter chooses, tab goes to the reason, esc closes"
        with frame:
            yield Choices(*(Option(Content(f"{n} {text}")) for n, (text, _) in enumerate(self._choices, 1)))
            yield Input(placeholder="reason (optional)")

    def on_mount(self) -> None:
        """Begin with the list: most dismissals need no reason."""
        self.query_one(OptionList).focus()

    def on_key(self, event: events.Key) -> None:
        """Choose by number where the list has the focus."""
        key = event.key
        if key.isdecimal() and 1 <= int(key) <= len(self._choices) and self.query_one(OptionList).has_focus:
            self._answer(int(key) - 1)

    def on_input_submitted(self) -> None:
        """Go on to the list."""
        self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose the marked one."""
        self._answer(event.option_index)

    def _answer(self, index: int) -> None:
        reason = " ".join(self.query_one(Input).value.split())
        self.dismiss(Dismissal(self._choices[index][1], reason))
