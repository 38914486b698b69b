"""The application: one screen, the palette, and leaving."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from postedit.checks.registry import check_of
from tui.action import REVIEW
from tui.checking import prepare_processes
from tui.plan import Plan
from tui.preferences import preferences
from tui.screens.help import HelpScreen
from tui.screens.quit import Leave, QuitScreen
from tui.screens.review import ReviewScreen, review_screen

_TURN = 0.0005
"""Seconds that a thread may keep the interpreter: what a key waits for each time the screen wants it back."""
_LIGHT_BACKGROUNDS = {"7", "15"}


class ReviewApp(App[None]):
    """The terminal reviewer."""

    TITLE = "postedit"
    BINDINGS: ClassVar[list[BindingType]] = []
    CSS = """
    ToastRack { dock: top; align: right top; margin: 0; }
    Toast { padding: 0 1; margin-top: 0; max-width: 70%; }
    """

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        sys.setswitchinterval(_TURN)
        prepare_processes()
        self._plan = plan

    def on_mount(self) -> None:
        """Open the main screen, in the theme that is preferred or suits the terminal."""
        mine = preferences().theme
        if mine in self.available_themes:
            self.theme = mine
        elif "TEXTUAL_THEME" not in os.environ and _is_light(os.environ.get("COLORFGBG", "")):
            self.theme = "textual-light"
        self.push_screen(ReviewScreen(self._plan))

    def action_help(self) -> None:
        """Show help that begins with the keys of the present screen; close it where it is shown already."""
        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss(None)
            return
        main = review_screen(self)
        finding = main.reading.finding if main and main.reading else None
        check = check_of(finding.check) if finding else None
        self.push_screen(HelpScreen(check, getattr(self.screen, "places", REVIEW)))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002 - Textual's
        """Give the commands of the palette that are no actions of the reviewer."""
        yield SystemCommand("theme", "other colours, for now", self.action_change_theme)
        yield SystemCommand("screenshot", "save a picture (SVG) of the screen", self._picture)

    def _picture(self) -> None:
        self.set_timer(0.1, self.deliver_screenshot)  # once the palette has gone

    async def action_quit(self) -> None:
        """Leave; ask first where changes would be lost."""
        screen = review_screen(self)
        unwritten = screen.workspace.unwritten if screen and screen.workspace else []
        if screen is None or not unwritten:
            self.exit()
            return
        if isinstance(self.screen, QuitScreen):
            return

        async def answered(answer: Leave | None) -> None:
            if answer is Leave.DISCARD:
                await screen.discard_all()
                self.exit()
            elif answer is Leave.WRITE and await screen.write_all():
                self.exit()

        self.push_screen(QuitScreen([screen.shown_path(path) for path in unwritten]), answered)


def _is_light(colours: str) -> bool:
    """Read the variable by which some terminals tell foreground and background."""
    return colours.rpartition(";")[2] in _LIGHT_BACKGROUNDS
