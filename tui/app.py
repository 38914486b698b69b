"""The application: its screens, the palette, and leaving.

The main screen is imported once the list of posts stands: with the checks, it takes longer to load than all
else.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from tui.action import REVIEW
from tui.garbage import begin_sparing
from tui.lines import few
from tui.plan import Plan
from tui.preferences import preferences
from tui.screens.opening import OpeningScreen
from tui.typed import Passed

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen

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
        begin_sparing()
        _prepare_processes()
        self._plan = plan

    def on_mount(self) -> None:
        """Show the site's posts, in the theme that is preferred or suits the terminal."""
        mine = preferences().theme
        if mine in self.available_themes:
            self.theme = mine
        elif "TEXTUAL_THEME" not in os.environ and _is_light(os.environ.get("COLORFGBG", "")):
            self.theme = "textual-light"
        self.push_screen(OpeningScreen(self._plan))

    def on_opening_screen_loaded(self, message: OpeningScreen.Loaded) -> None:
        """Go over to the main screen, which is loaded now."""
        from tui.screens.review import ReviewScreen  # noqa: PLC0415 - see above

        main = ReviewScreen(self._plan, message.opened, message.first)
        main.typed = message.typed
        while self.screen is not message.screen:  # the palette may be open
            self.pop_screen()
        self.switch_screen(main)

    def on_passed(self, message: Passed) -> None:
        """Tell that the key before it was acted on."""
        message.has_come.set()

    def action_help(self) -> None:
        """Show help that begins with the keys of the present screen; close it where it is shown already."""
        from postedit.checks.registry import check_of  # noqa: PLC0415 - see above
        from tui.screens.help import HelpScreen  # noqa: PLC0415
        from tui.screens.review import review_screen  # noqa: PLC0415

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss(None)
            return
        main = review_screen(self)
        finding = main.reading.finding if main and main.reading else None
        check = check_of(finding.check) if finding else None
        self.push_screen(HelpScreen(check, getattr(self.screen, "places", REVIEW)))

    def push_screen(self, screen: Any, *args: Any, **kwargs: Any) -> Any:
        """Show a screen; what was told before it does not lie over it."""
        self.call_later(self.clear_notifications)
        return super().push_screen(screen, *args, **kwargs)

    def clear_notifications(self) -> None:
        """Take away all that was told, with what held it.

        Textual leaves that behind, a line high: each message would stand a line below the one before.
        """
        super().clear_notifications()
        for screen in self.screen_stack:
            screen.query("ToastHolder").remove()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002 - Textual's
        """Give the commands of the palette that are no actions of the reviewer."""
        yield SystemCommand("theme", "other colours, for now", self.action_change_theme)
        yield SystemCommand("screenshot", "save a picture (SVG) of the screen", self._picture)

    def _picture(self) -> None:
        self.set_timer(0.1, self.deliver_screenshot)  # once the palette has gone

    async def _write_and_leave(self, screen: ReviewScreen) -> None:
        if await screen.write_all():
            self.exit()

    async def action_quit(self) -> None:
        """Leave; ask first where changes would be lost."""
        if isinstance(self.screen, OpeningScreen):
            self.exit()
            return
        from tui.screens.quit import Leave, QuitScreen  # noqa: PLC0415 - see above
        from tui.screens.review import review_screen  # noqa: PLC0415

        screen = review_screen(self)
        if screen is not None and screen.underway is not None:
            screen.underway.stop()
            screen.say(f"{screen.underway.what.lower()} is being stopped; then you can quit", "warning")
            return
        unwritten = screen.workspace.unwritten if screen and screen.workspace else []
        if screen is None or not unwritten:
            self.exit()
            return
        if isinstance(self.screen, QuitScreen):
            return

        async def answered(answer: Leave | None) -> None:
            if answer is Leave.DISCARD:
                refused = await screen.discard_all()
                self.exit(return_code=1 if refused else 0, message=few(refused))
            elif answer is Leave.WRITE:
                self.run_worker(self._write_and_leave(screen))

        self.push_screen(QuitScreen([screen.shown_path(path) for path in unwritten]), answered)


def _is_light(colours: str) -> bool:
    """Read the variable by which some terminals tell foreground and background."""
    return colours.rpartition(";")[2] in _LIGHT_BACKGROUNDS


def _prepare_processes() -> None:
    """Make starting processes possible later, when the application has taken standard error for itself.

    The first process that is started brings up multiprocessing's resource tracker, which is given the
    number of standard error's file; the application's stand-in has none.
    """
    if sys.platform != "win32":
        resource_tracker.ensure_running()
