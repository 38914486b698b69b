"""The engines' renderings of a passage beside the present one, to take one as the edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from postedit.mt.renderings import Rendering
from tui.action import Place
from tui.actions import bindings
from tui.passage import Taken
from tui.screens.asking import Asked, AskingScreen
from tui.screens.parts import PartsScreen
from tui.styles import BAD, GOOD
from tui.widgets.choices import Choices
from tui.worddiff import both_whole


class RenderingsScreen(AskingScreen[Taken]):
    """Each rendering as a word diff; what an engine lost the markup of is shown but cannot be taken."""

    HEADING = "What the engines write here (unsafe: read it)"
    HINT = "enter takes it, p parts of it, e in the editor, esc cancels"
    places = (Place.RENDERINGS, *AskingScreen.places)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.RENDERINGS))

    def __init__(self, asked: Sequence[Asked], present: str) -> None:
        """Ask for renderings.

        Args:
            asked: the engines.
            present: the text that a rendering would replace, empty where there is none.
        """
        super().__init__(asked)
        self._present = present

    def told(self, answer: Rendering) -> Content:
        """Draw the present text and the rendering, what differs marked."""
        before, after = both_whole(self._present, answer.text)
        lines = [Content.assemble(("+ ", GOOD), after)]
        if self._present:
            lines.insert(0, Content.assemble(("- ", BAD), before))
        return Content("\n").join(lines)

    def on_option_list_option_selected(self, _: Choices.OptionSelected) -> None:
        """Take the marked one."""
        self._take(in_editor=False)

    def action_edit(self) -> None:
        """Open the marked one in the editor."""
        self._take(in_editor=True)

    def action_parts(self) -> None:
        """Choose parts of the marked one."""
        answer = self._answer()
        if answer is None:
            return
        if not self._present or self._present == answer.text:
            self.notify("it has no parts: all of it is new, or nothing", severity="warning")
            return
        self.app.push_screen(PartsScreen(self._present, answer.text), self._parts_taken)

    def _parts_taken(self, taken: Taken | None) -> None:
        if taken is not None:
            self.dismiss(taken)

    def _take(self, *, in_editor: bool) -> None:
        answer = self._answer()
        if answer is not None:
            self.dismiss(Taken(answer.text, in_editor))

    def _answer(self) -> Rendering | None:
        """Give the marked answer; say why where it cannot be taken."""
        at = self.list.highlighted
        answer = self.answers[at] if at is not None else None
        if answer is not None and not answer.fault:
            return answer
        reason = answer.fault if answer else "no answer yet"
        self.notify(f"it cannot be taken: {reason}", severity="warning", markup=False)
        return None
