"""The translation as engines translate it back, beside the source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from postedit.language import get
from postedit.mt.renderings import Rendering
from tui.action import Place
from tui.actions import bindings
from tui.screens.asking import Asked, AskingScreen
from tui.styles import QUIET
from tui.worddiff import both_whole


class WayBackScreen(AskingScreen[None]):
    """Each way back under the source; what differs in more than small words and capitals is marked."""

    HEADING = "The translation, translated back"
    HINT = "marked is what differs in content; esc closes"
    places = (Place.WAY_BACK, *AskingScreen.places)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.WAY_BACK))

    def __init__(self, asked: Sequence[Asked], source: str, language: str) -> None:
        """Ask for the way back.

        Args:
            asked: the engines.
            source: the source as a reader sees it.
            language: that of the source.
        """
        super().__init__(asked)
        self._source = source
        self._small = get(language).function_words

    def told(self, answer: Rendering) -> Content:
        """Draw the source and the way back."""
        before, after = both_whole(self._source, answer.text, self._small)
        return Content.assemble(("source ", QUIET), before, "\n", ("back   ", QUIET), after)
