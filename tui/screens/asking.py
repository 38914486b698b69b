"""Asking the configured engines, and listing their answers as they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread
from typing import ClassVar, TypeVar

import msgspec
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets.option_list import Option

from postedit.mt.renderings import Rendering
from tui.messages import EngineAnswered
from tui.screens.dialog import Dialog
from tui.styles import BAD, KEY, QUIET
from tui.widgets.choices import Choices

Answer = TypeVar("Answer")


class Asked(msgspec.Struct, frozen=True):
    """An engine, by its name, and how it is asked; called in a thread of its own."""

    engine: str
    ask: Callable[[], Rendering]


class AskingScreen(Dialog[Answer]):
    """One engine an option. Nothing waits for an engine: who leaves leaves its answer unheard."""

    HEADING: ClassVar[str]
    HINT: ClassVar[str]
    DEFAULT_CSS = "AskingScreen > .frame { height: auto; max-height: 94%; }"

    def __init__(self, asked: Sequence[Asked]) -> None:
        super().__init__()
        self._asked = asked
        self.answers: list[Rendering | None] = [None] * len(asked)

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        frame = Choices(classes="frame")
        frame.border_title, frame.border_subtitle = self.HEADING, self.HINT
        yield frame

    def on_mount(self) -> None:
        """Ask all at once, each in a thread that the end of the application does not wait for."""
        self.list.focus()
        self._draw()
        for number in range(len(self._asked)):
            Thread(target=self._ask, args=(number,), daemon=True).start()

    @property
    def list(self) -> Choices:
        """Give the list of answers."""
        return self.query_one(Choices)

    def told(self, answer: Rendering) -> Content:
        """Draw an answer; the screens that build on this one say how."""
        raise NotImplementedError

    def _ask(self, number: int) -> None:
        answer = self._asked[number].ask()
        if self.is_running:
            self.post_message(EngineAnswered(number, answer))

    def on_engine_answered(self, message: EngineAnswered) -> None:
        """Show an answer in its engine's place."""
        self.answers[message.number] = message.answer
        self._draw()

    def _draw(self) -> None:
        at = self.list.highlighted or 0
        self.list.set_options([Option(self._option(number)) for number in range(len(self._asked))])
        self.list.highlighted = at

    def _option(self, number: int) -> Content:
        answer = self.answers[number]
        lines = [Content.styled(self._asked[number].engine, KEY)]
        if answer is None:
            lines.append(Content.styled("  is thinking…", QUIET))
        elif answer.text:
            lines.append(self.told(answer))
        if answer is not None and answer.fault:
            lines.append(Content.assemble(("  ! ", BAD), answer.fault))
        return Content("\n").join(lines)
