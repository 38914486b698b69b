"""Deciding on findings: accepting, choosing, dismissing, undoing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from postedit.model import Finding, Fix, Outcome
from postedit.review.likeness import cause_of
from postedit.review.step import Step
from postedit.review.verdict import Scope
from tui.main.sitewide import SitewideScreen
from tui.progress import Progress
from tui.screens.alternatives import AlternativesScreen
from tui.screens.dismiss import Dismissal, DismissScreen
from tui.together import likes, redo, undo
from tui.workspace import Workspace


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
        outcome = await self.in_thread(self.reading.session.dismiss, finding)
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
        """Take the last action on this post back, in all posts that it changed."""
        if not self.is_hindered("undo") and self.reading:
            await self._back_or_forth("Undoing", undo, self.reading.session.last_step)

    async def action_redo(self) -> None:
        """Do again what was undone last."""
        if not self.is_hindered("redo") and self.reading:
            await self._back_or_forth("Redoing", redo, self.reading.session.next_step)

    async def _back_or_forth(
        self, what: str, act: Callable[[Workspace, Path, Progress | None], Outcome], step: Step | None
    ) -> None:
        if self.workspace is None or self.open_pair is None:
            return
        path = self.open_pair.target
        if step is not None and step.bulk:
            self.in_bulk(f"{what} {step}", lambda workspace, progress: act(workspace, path, progress))
        else:
            self.show_changed(await self.in_thread(act, self.workspace, path, None))
