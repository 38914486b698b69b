"""How far an action on many posts is."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import ProgressBar, Static

from tui.progress import Progress
from tui.screens.dialog import Dialog

_EVERY = 0.1


class ProgressScreen(Dialog[None]):
    """Counts posts while a thread works on them; escape stops after the present one."""

    DEFAULT_CSS = """
    ProgressScreen {
        & > .frame { height: auto; max-width: 74; padding: 1 2; }
        ProgressBar, Bar { width: 1fr; }
    }
    """

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    def compose(self) -> ComposeResult:
        """Lay out the words and the bar."""
        frame = Vertical(classes="frame")
        frame.border_subtitle = f"esc stops; {self._progress.stays}"
        with frame:
            yield Static(str(self._progress), markup=False)
            yield ProgressBar(show_percentage=False, show_eta=False)

    def on_mount(self) -> None:
        """Look again from time to time."""
        self.set_interval(_EVERY, self._draw)

    def on_screen_resume(self) -> None:
        """Go where it came to its end under another screen."""
        self.leave()

    def leave(self) -> None:
        """Go, as nothing more is done; under another screen, once that has gone."""
        if self._progress.is_over and self.is_active:
            self.dismiss(None)

    def _draw(self) -> None:
        progress = self._progress
        words = f"{progress}; stopping…" if progress.is_stopped else str(progress)
        self.query_one(".frame Static", Static).update(words)
        self.query_one(ProgressBar).update(total=progress.total or None, progress=progress.done)

    def action_close(self) -> None:
        """Stop; the screen goes when the present post is done."""
        self._progress.stop()
