"""Choosing one of several fixes."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from postedit.model import Finding, Fix
from tui.screens.dialog import Dialog
from tui.styles import KEY, QUIET
from tui.widgets.choices import Choices
from tui.worddiff import before_and_after


class AlternativesScreen(Dialog[Fix]):
    """The fixes of one finding with their numbers; a digit or enter chooses."""

    DEFAULT_CSS = "AlternativesScreen > .frame { height: auto; max-height: 90%; max-width: 100; }"

    def __init__(self, text: str, finding: Finding) -> None:
        super().__init__()
        self._text = text
        self._fixes = finding.fixes

    def compose(self) -> ComposeResult:
        """Lay out the fixes."""
        frame = Choices(*(self._option(n, fix) for n, fix in enumerate(self._fixes, 1)), classes="frame")
        frame.border_title = "Fixes for this finding"
        frame.border_subtitle = "1-9 or enter accepts, esc closes"
        yield frame

    def on_key(self, event: events.Key) -> None:
        """Choose by number."""
        if event.key.isdecimal() and 1 <= int(event.key) <= len(self._fixes):
            event.stop()
            self.dismiss(self._fixes[int(event.key) - 1])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose the marked one."""
        self.dismiss(self._fixes[event.option_index])

    def _option(self, number: int, fix: Fix) -> Option:
        _, after = before_and_after(self._text, fix.edits)
        return Option(
            Content.assemble(
                (f"{number} ", KEY),
                fix.title,
                (f"  ({fix.safety.value})", QUIET),
                "\n  + ",
                after,
            )
        )
