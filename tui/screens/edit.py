"""Editing one segment, with an eye on what would be found in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Static, TextArea
from textual.worker import get_current_worker

from postedit.model import Finding
from postedit.review.foresight import Foresight
from tui.action import Place
from tui.markup import display
from tui.messages import EditForeseen, WordsLearnt
from tui.widgets.outlook import OutlookText, outlook
from tui.widgets.segment_area import SegmentArea

_PAUSE = 0.3
"""Seconds without a key after which the text is checked."""


class Draft(msgspec.Struct, frozen=True):
    """What is edited.

    Attributes:
        source: the text that it renders, to read.
        target: the text to change.
        finding: the finding that is to be mended, if any.
        cursor: where in the text typing begins.
        foresee: tells what a text would come to; asked in a thread.
        candidates: gives the words to complete; asked in a thread.
        proposed: another text to begin with, which undo takes back to ``target``.
    """

    source: str
    target: str
    finding: Finding | None
    cursor: int
    foresee: Callable[[str], Foresight]
    candidates: Callable[[], Sequence[str]]
    proposed: str = ""


class EditScreen(ModalScreen[str | None]):
    """The source to read and the target to type in. Gives the new text, or None where nothing was changed."""

    places = (Place.EDITOR,)
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]  # noqa: RUF012
    DEFAULT_CSS = """
    EditScreen {
        align: center middle;
        & > .frame {
            width: 90%; max-width: 110; height: auto; max-height: 96%;
            background: $surface; border: round $accent; padding: 0 1; border-title-style: bold;
        }
        #source { height: auto; max-height: 6; color: $text-muted; margin-bottom: 1; }
        &.-short {
            #source { max-height: 4; }
            SegmentArea { max-height: 9; }
            OutlookText { max-height: 5; }
        }
    }
    """

    def __init__(self, task: Draft) -> None:
        super().__init__()
        self._draft = task
        self._before = task.target
        self._timer: Timer | None = None
        self._is_warned = False

    def compose(self) -> ComposeResult:
        """Lay out source, editor, and what is or would be found."""
        frame = Vertical(classes="frame")
        frame.border_title = "Edit the segment"
        frame.border_subtitle = "ctrl+s keeps it, tab completes, ctrl+z undoes, esc cancels"
        finding = self._draft.finding
        with frame:
            with VerticalScroll(id="source", can_focus=False):
                yield Static(display(self._draft.source), markup=False)
            yield SegmentArea(self._draft.target)
            yield OutlookText(Content(display(f"{finding.check}: {finding.message}") if finding else ""))

    def on_mount(self) -> None:
        """Put the cursor where typing begins."""
        self._before = self.area.text
        lines = self._draft.target[: self._draft.cursor].splitlines() or [""]
        self.area.move_cursor((len(lines) - 1, len(lines[-1])))
        if self._draft.proposed:
            self.area.replace(self._draft.proposed, (0, 0), self.area.document.end)
        self.area.focus()
        self._learn()

    @property
    def area(self) -> SegmentArea:
        """Give the field that is typed in."""
        return self.query_one(SegmentArea)

    @work(thread=True, group="learn")
    def _learn(self) -> None:
        words = self._draft.candidates()
        if not get_current_worker().is_cancelled:
            self.post_message(WordsLearnt(words))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Check the text once the hands rest."""
        event.stop()
        self._is_warned = False
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE, lambda: self._foresee(self.area.text))

    @work(thread=True, exclusive=True, group="foresee")
    def _foresee(self, text: str) -> None:
        foresight = self._draft.foresee(text)
        if not get_current_worker().is_cancelled:
            self.post_message(EditForeseen(foresight))

    def on_words_learnt(self, message: WordsLearnt) -> None:
        """Complete these words from now on."""
        self.area.candidates = message.words

    def on_edit_foreseen(self, message: EditForeseen) -> None:
        """Show what the text would come to."""
        self.query_one(OutlookText).update(outlook(message.foresight))

    def action_save(self) -> None:
        """Give the text back; the editor may have changed line ends of itself, which is no change."""
        text = self.area.text
        self.dismiss(None if text == self._before else text)

    def action_cancel(self) -> None:
        """Leave the segment as it was; what was typed is given up at the second time of asking only."""
        if self.area.text == self._before or self._is_warned:
            self.dismiss(None)
            return
        self._is_warned = True
        self.notify("esc again gives up what you typed; ctrl+s keeps it", severity="warning", timeout=6)
