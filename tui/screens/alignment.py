"""The alignment of the open post: its beads with their confidence, to be merged, split and linked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from postedit.checks.context import CERTAIN
from postedit.model import Outcome, Refused
from postedit.report.safe_text import one_line
from tui.action import Place
from tui.actions import bindings
from tui.markup import DOUBTFUL, NOTHING
from tui.relinking import Relinking
from tui.screens.dialog import Dialog
from tui.styles import GOOD, QUIET, UNWRITTEN
from tui.widgets.choices import Choices

_PICKED = "»"
Act = Callable[..., Outcome]
Run = Callable[..., Awaitable[Outcome]]

_KEYS = "m merge, s split, space picks up, u undo, enter goes there, esc closes"
_KEYS_PICKED = "space again puts this source beside the target there, or lets it go"


class AlignmentScreen(Dialog[int]):
    """Two lines a bead; gives the number of the bead to go to. What is corrected is kept at once."""

    places = (Place.ALIGNMENT, *Dialog.places)
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.ALIGNMENT))
    DEFAULT_CSS = """
    AlignmentScreen {
        & > .frame { width: 98%; height: 96%; max-width: 200; text-wrap: nowrap; text-overflow: ellipsis; }
    }
    """

    def __init__(self, relinking: Relinking, marked: int, run: Run) -> None:
        """List the beads, one marked.

        Args:
            relinking: what corrects the alignment.
            marked: the number of the bead under the cursor.
            run: carries an action of ``relinking`` out, off the screen's own thread.
        """
        super().__init__()
        self._relinking = relinking
        self._marked = marked
        self._run = run
        self.picked: int | None = None

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield Choices(classes="frame")

    def on_mount(self) -> None:
        """List the beads."""
        self.draw()
        self.list.focus()

    @property
    def list(self) -> Choices:
        """Give the list of beads."""
        return self.query_one(Choices)

    def draw(self) -> None:
        """List the beads as they are now; the mark stays on its line."""
        at = self.list.highlighted if self.list.highlighted is not None else self._marked
        beads = self._relinking.beads
        self.list.set_options([Option(self._line(number)) for number in range(len(beads))])
        self.list.highlighted = min(at, len(beads) - 1) if beads else None
        doubtful = sum(bead.confidence < CERTAIN for bead in beads)
        self.list.border_subtitle = _KEYS if self.picked is None else _KEYS_PICKED
        self.list.border_title = f"{len(beads)} beads, {doubtful} not sure ({DOUBTFUL})"

    def _line(self, number: int) -> Content:
        confidence = self._relinking.beads[number].confidence
        is_sure = confidence >= CERTAIN
        source, target = self._relinking.texts(number)
        head = f"{_PICKED if number == self.picked else ' '}{' ' if is_sure else DOUBTFUL}{confidence:4.0%} "
        return Content.assemble(
            (head, GOOD if is_sure else UNWRITTEN),
            (one_line(source) or NOTHING, QUIET),
            "\n       ",
            one_line(target) or NOTHING,
        )

    def on_option_list_option_selected(self, event: Choices.OptionSelected) -> None:
        """Go to the bead."""
        self.dismiss(event.option_index)

    async def action_merge(self) -> None:
        """Merge the marked bead with the one below."""
        await self._correct(self._relinking.merge, self.list.highlighted)

    async def action_split(self) -> None:
        """Split the marked bead."""
        await self._correct(self._relinking.split, self.list.highlighted)

    async def action_link(self) -> None:
        """Pick the marked bead up, or put the source of the one that is picked up beside its target."""
        if self.picked is None:
            self.picked = self.list.highlighted
            self.draw()
        elif self.picked == self.list.highlighted:
            self.picked = None
            self.draw()
        else:
            await self._correct(self._relinking.link, self.picked, self.list.highlighted)

    async def action_undo(self) -> None:
        """Take the last correction back."""
        await self._correct(self._relinking.undo)

    async def _correct(self, act: Act, *numbers: int | None) -> None:
        if None in numbers:
            return
        outcome = await self._run(act, *numbers)
        if isinstance(outcome, Refused):
            self.notify(outcome.reason, severity="warning", markup=False)
            return
        self.picked = None
        self.draw()
