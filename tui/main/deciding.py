"""Deciding on findings: accepting, choosing, dismissing, undoing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from postedit.model import Finding, Fix, Outcome
from postedit.review.likeness import cause_of
from postedit.review.verdict import Scope
from tui.main.sitewide import SitewideScreen
from tui.progress import Progress
from tui.reading import Reading
from tui.returned import going_back
from tui.screens.alternatives import AlternativesScreen
from tui.screens.dismiss import Dismissal, DismissScreen
from tui.together import likes
from tui.turns import TurnOf, last_step, next_step, redo, undo
from tui.workspace import Workspace

_Turn = Callable[[Workspace, Path, Progress | None], Outcome]


class DecidingScreen(SitewideScreen):
    """The main screen with the keys that give verdicts. What takes time is done in a thread."""

    async def action_accept(self) -> None:
        """Apply the first fix in memory and go to the next finding."""
        if not self.is_hindered("finding.accept") and self.reading and self.reading.finding:
            await self._accept(self.reading.finding, self.reading.finding.fixes[0])

    def action_alternatives(self) -> None:
        """Let the reviewer choose one of several fixes."""
        if self.is_hindered("finding.alternatives") or self.reading is None or self.reading.finding is None:
            return
        finding = self.reading.finding

        async def chosen(fix: Fix | None) -> None:
            if fix is not None:
                await self._accept(finding, fix)

        self.app.push_screen(AlternativesScreen(self.reading.session.text, finding), chosen)

    async def _accept(self, finding: Finding, fix: Fix) -> None:
        if self.reading is None:
            return
        outcome = await self.in_thread(self.reading.session.accept, finding, fix)
        if self.tell(outcome, quietly=True):
            self.settle(finding, min([finding.target.start, *(edit.start for edit in fix.edits)]))

    async def action_dismiss_finding(self) -> None:
        """Remember that the finding is none and go to the next."""
        if self.is_hindered("finding.dismiss") or self.reading is None or self.reading.finding is None:
            return
        finding = self.reading.finding
        outcome = await self.aside(self.reading.session.dismiss, finding)
        if self.tell(outcome, quietly=True):
            self.settle(finding, finding.target.start)

    def action_dismiss_widely(self) -> None:
        """Ask how far the dismissal reaches and why."""
        if self.is_hindered("finding.scope") or self.reading is None or self.reading.finding is None:
            return
        finding, session, workspace = self.reading.finding, self.reading.session, self.workspace

        async def chosen(answer: Dismissal | None) -> None:
            if answer is None:
                return
            outcome = (
                await self.in_thread(session.defer, finding, answer.reason)
                if answer.scope is None
                else await self.in_thread(session.dismiss, finding, answer.reason, answer.scope)
            )
            if self.tell(outcome, quietly=answer.scope is Scope.HERE):
                if workspace is not None and answer.scope and answer.scope.is_wide:
                    await self.in_thread(workspace.recount_all)
                self.settle(finding, finding.target.start)

        self.app.push_screen(DismissScreen(cause_of(session.review, finding)), chosen)

    def action_everywhere(self) -> None:
        """Show all findings of the site with the same cause, and accept those that stay ticked."""
        if self.is_hindered("finding.everywhere") or self.workspace is None or self.reading is None:
            return
        finding, path = self.reading.finding, self.reading.session.review.pair.target
        if finding is None:
            return
        alike = likes(self.workspace, path, finding)
        self.accept_after_look(cause_of(self.reading.session.review, finding), alike)

    async def action_undo(self) -> None:
        """Take the last action back: the one on this post, or the one on many posts if that was the last.

        In this post the cursor goes to the finding that came back, for that is the one to be decided on.
        """
        if not await self._of_bulk("Undoing", undo, last_step):
            reading = self.reading
            came_back = going_back(reading) if reading else None
            await self._here("undo", undo, came_back)

    async def action_redo(self) -> None:
        """Do again what was undone last."""
        if not await self._of_bulk("Redoing", redo, next_step):
            await self._here("redo", redo)

    async def _here(self, action: str, act: _Turn, go: Callable[[Reading], None] | None = None) -> None:
        if not self.is_hindered(action) and self.workspace and self.open_pair:
            self.bulk = None
            self.show_changed(await self.in_thread(act, self.workspace, self.open_pair.target, None), go)

    async def _of_bulk(self, what: str, act: _Turn, turn_of: TurnOf) -> bool:
        """Act where the turn is part of a bulk, in the post of the last one or in this; else give False."""
        if self.workspace is None:
            return False
        last = self.bulk.path if self.bulk else None
        for path in (last, self.open_pair.target if self.open_pair else None):
            session = self.workspace.session(path) if path else None
            if path and session is None:
                session = await self.in_thread(self.workspace.hold, path)
            step = turn_of(session.history) if session else None
            if path and step and step.bulk:
                progress = Progress(f"{what} {step}", "what is done stays, and the same key goes on")
                self.in_bulk(progress, partial(_in_post, act, path), [path])
                return True
        return False


def _in_post(act: _Turn, path: Path, workspace: Workspace, progress: Progress) -> Outcome:
    return act(workspace, path, progress)
