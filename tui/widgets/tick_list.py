"""A list whose lines are ticked or not, told by a sign as well as by colour."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.styles import GOOD, QUIET
from tui.widgets.choices import Choices

_TICKED = Content.styled("[x] ", GOOD)
_UNTICKED = Content.styled("[ ] ", QUIET)


class TickList(Choices):
    """Lines by their numbers; a prompt may have several lines of text."""

    class Ticked(Message):
        """A line was ticked or unticked."""

    def __init__(self, prompts: Sequence[Content], ticked: Collection[int], *, classes: str) -> None:
        self._prompts = prompts
        self._ticked = set(ticked)
        super().__init__(*(Option(self._line(number)) for number in range(len(prompts))), classes=classes)

    @property
    def ticked(self) -> set[int]:
        """Give the numbers of the ticked lines."""
        return set(self._ticked)

    def tick_only(self, numbers: Collection[int]) -> None:
        """Tick some lines and no others."""
        changed = self._ticked ^ set(numbers)
        self._ticked = set(numbers)
        for number in changed:
            self.replace_option_prompt_at_index(number, self._line(number))
        self.post_message(self.Ticked())

    def action_tick(self) -> None:
        """Tick or untick the marked line."""
        if self.highlighted is not None:
            self.tick_only(self._ticked ^ {self.highlighted})

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tick or untick the line that was clicked."""
        event.stop()
        self.tick_only(self._ticked ^ {event.option_index})

    def _line(self, number: int) -> Content:
        return (_TICKED if number in self._ticked else _UNTICKED) + self._prompts[number]
