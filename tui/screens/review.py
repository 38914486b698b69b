"""The main screen with all its keys."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import App
from textual.binding import BindingType

from postedit.checks import Check
from tui.action import REVIEW
from tui.actions import bindings
from tui.commands import PostCommands
from tui.main.copying import CopyingScreen
from tui.main.deciding import DecidingScreen
from tui.main.explaining import ExplainingScreen
from tui.main.filtering import FilteringScreen
from tui.main.marking import MarkingScreen
from tui.main.moving import MovingScreen
from tui.main.own_editor import OwnEditorScreen
from tui.main.relinking import RelinkingScreen
from tui.main.searching import SearchingScreen
from tui.main.second_opinion import SecondOpinionScreen
from tui.main.skeleton import SkeletonKeysScreen
from tui.main.terms import TermsKeysScreen
from tui.main.typing_ahead import TypingAheadScreen
from tui.main.writing import WritingScreen
from tui.screens.help import HelpScreen


class ReviewScreen(
    DecidingScreen,
    SecondOpinionScreen,
    OwnEditorScreen,
    WritingScreen,
    MarkingScreen,
    CopyingScreen,
    SearchingScreen,
    FilteringScreen,
    SkeletonKeysScreen,
    ExplainingScreen,
    RelinkingScreen,
    TermsKeysScreen,
    TypingAheadScreen,
    MovingScreen,
):
    """The main screen: its subjects put together, and help on all of them."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(*REVIEW))
    COMMANDS: ClassVar[set[type[PostCommands]]] = {PostCommands}  # type: ignore[assignment]

    def explain(self, check: Check | None) -> None:
        """Show help with the page of a check."""
        self.app.push_screen(HelpScreen(check, REVIEW))


def review_screen(app: App[Any]) -> ReviewScreen | None:
    """Give the main screen, whatever stands on top of it."""
    return next((screen for screen in app.screen_stack if isinstance(screen, ReviewScreen)), None)
