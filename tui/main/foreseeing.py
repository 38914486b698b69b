"""Proving the fix of the finding that is read, so that accepting it takes no time."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from pathlib import Path

from textual import work
from textual.timer import Timer

from postedit.engine import Review
from postedit.model import Finding
from postedit.review.session import Session
from tui.main.working import WorkingScreen

READ = 0.1
"""Seconds for which a finding is looked at before its fix is proved: who goes on sooner does not wait."""

DECIDED = 0.02
"""The same behind a decision: who has just made one reads the next finding, and one frame is enough."""


class ForeseeingScreen(WorkingScreen):
    """The main screen as it works ahead of the reviewer."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._thinking: Timer | None = None
        self._foreseen: tuple[Review, Finding] | None = None

    def foresee(self, delay: float) -> None:
        """Prove the fix of the current finding while the reviewer reads it, ``delay`` seconds from now."""
        session = self.reading.session if self.reading else None
        finding = self.reading.finding if self.reading else None
        before = self._foreseen
        if before and session and before[0] is session.review and before[1] is finding:
            return  # the posts that are checked meanwhile have the lines drawn anew, too
        if self._thinking is not None:
            self._thinking.stop()
        self._foreseen = None
        if session is not None and finding is not None and finding.fixes:
            self._foreseen = session.review, finding
            self._thinking = self.set_timer(delay, partial(self._prove, session, finding))

    @work(thread=True, exclusive=True, group="ahead")
    def _prove(self, session: Session, finding: Finding) -> None:
        with self.workspace.busy() if self.workspace else nullcontext():
            if self.reading is not None and self.reading.finding == finding:
                session.look_ahead(finding)
