"""The main screen: deciding on findings, editing, undoing and writing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from textual.app import App
from textual.binding import BindingType

from postedit.checks import Check, all_checks
from postedit.model import Finding, Fix, Refused
from postedit.review import Scope
from postedit.review.likeness import cause_of
from tui.actions import REVIEW, bindings
from tui.commands import PostCommands
from tui.screens.alternatives import AlternativesScreen
from tui.screens.diff import DiffScreen
from tui.screens.dismiss import Dismissal, DismissScreen
from tui.screens.edit import EditScreen
from tui.screens.help import HelpScreen
from tui.screens.sitewide import SitewideScreen


class ReviewScreen(SitewideScreen):
    """The main screen with the keys that decide. What cannot be done is said, not passed over."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(*REVIEW))
    COMMANDS: ClassVar[set[type[PostCommands]]] = {PostCommands}  # type: ignore[assignment]

    def obstacle(self, action: str) -> str | None:
        """Give why an action, by its id, can do nothing now, or None where it can."""
        if self.reading is None or self.reading.session.review.target is None:
            return "no post is open"
        finding = self.reading.finding
        needs_finding = {"finding.accept", "finding.dismiss", "finding.alternatives", "finding.everywhere"}
        needs_finding |= {"finding.scope"}
        if action in needs_finding and finding is None:
            return "no finding here: ] goes to the next"
        needs_fix = {"finding.accept", "finding.everywhere"}
        if action in needs_fix and finding is not None and not finding.fixes:
            return f"no fix for this finding: {finding.check} only points; edit with enter, or dismiss with i"
        if action == "finding.alternatives" and finding is not None and len(finding.fixes) < 2:
            return "no alternatives for this finding"
        return self._text_obstacle(action)

    def _text_obstacle(self, action: str) -> str | None:
        if self.reading is None:
            return "no post is open"
        row, session = self.reading.current_row, self.reading.session
        if action == "segment.edit" and (row is None or row.target is None):
            return "nothing corresponds to this source segment: edit the segment before or after it"
        if action == "undo" and not session.can_undo:
            return "nothing to undo in this post"
        if action == "redo" and not session.can_redo:
            return "nothing to redo in this post"
        if action in {"post.write", "post.diff"} and not session.is_unwritten:
            return "nothing to write: the file holds this text already"
        return None

    def idle(self) -> set[str]:
        """Give the ids of actions that can do nothing now."""
        known = ("finding.accept", "finding.dismiss", "segment.edit", "undo", "post.write", "post.diff")
        return {action for action in known if self.obstacle(action)}

    def _is_hindered(self, action: str) -> bool:
        reason = self.obstacle(action)
        if reason:
            self.say(reason, "warning")
        return reason is not None

    def action_accept(self) -> None:
        """Apply the first fix in memory and go to the next finding."""
        if not self._is_hindered("finding.accept") and self.reading and self.reading.finding:
            self._accept(self.reading.finding, self.reading.finding.fixes[0])

    def action_alternatives(self) -> None:
        """Let the reviewer choose one of several fixes."""
        if self._is_hindered("finding.alternatives") or self.reading is None or self.reading.finding is None:
            return
        finding = self.reading.finding

        def chosen(fix: Fix | None) -> None:
            if fix is not None:
                self._accept(finding, fix)

        self.app.push_screen(AlternativesScreen(self.reading.session.text, finding), chosen)

    def _accept(self, finding: Finding, fix: Fix) -> None:
        if self.workspace is None or self.reading is None:
            return
        with self.workspace.busy():
            outcome = self.reading.session.accept(finding, fix)
        if self.tell(outcome, quietly=True):
            self._settle(finding, min([finding.target.start, *(edit.start for edit in fix.edits)]))

    def action_dismiss_finding(self) -> None:
        """Remember that the finding is none and go to the next."""
        if self._is_hindered("finding.dismiss") or self.reading is None or self.reading.finding is None:
            return
        finding = self.reading.finding
        if self.tell(self.reading.session.dismiss(finding), quietly=True):
            self._settle(finding, finding.target.start)

    def action_dismiss_widely(self) -> None:
        """Ask how far the dismissal reaches and why."""
        if self._is_hindered("finding.scope") or self.reading is None or self.reading.finding is None:
            return
        finding, session = self.reading.finding, self.reading.session

        def chosen(answer: Dismissal | None) -> None:
            if answer is None:
                return
            outcome = (
                session.defer(finding, answer.reason)
                if answer.scope is None
                else session.dismiss(finding, answer.reason, answer.scope)
            )
            if self.tell(outcome, quietly=answer.scope is Scope.HERE):
                self.recount_all()
                self._settle(finding, finding.target.start)

        self.app.push_screen(DismissScreen(cause_of(session.review, finding)), chosen)

    def action_everywhere(self) -> None:
        """Show all findings of the site with the same cause, and accept those that stay ticked."""
        if self._is_hindered("finding.everywhere") or self.workspace is None or self.reading is None:
            return
        finding, path = self.reading.finding, self.reading.session.review.pair.target
        if finding is None:
            return
        self.accept_after_look(
            cause_of(self.reading.session.review, finding), self.workspace.like(path, finding, None)
        )

    def action_undo(self) -> None:
        """Take the last action on this post back, in all posts that it changed."""
        if not self._is_hindered("undo") and self.workspace and self.open_pair:
            self.show_changed(self.workspace.undo(self.open_pair.target), self.all_targets)

    def action_redo(self) -> None:
        """Do again what was undone last."""
        if not self._is_hindered("redo") and self.workspace and self.open_pair:
            self.show_changed(self.workspace.redo(self.open_pair.target), self.all_targets)

    def action_edit(self) -> None:
        """Open the segment in an editor."""
        row = self.reading.current_row if self.reading else None
        if self._is_hindered("segment.edit") or self.reading is None or row is None or row.target is None:
            return
        review, span, finding = self.reading.session.review, row.target.editable, self.reading.finding
        source = row.source.shown.of(review.source.text) if row.source and review.source else ""

        def edited(text: str | None) -> None:
            if text is None or self.workspace is None or self.reading is None:
                return
            with self.workspace.busy():
                outcome = self.reading.session.edit(span, text, finding)
            if self.tell(outcome, quietly=True):
                self._settle(finding, span.start)

        cursor = finding.target.start - span.start if finding else 0
        text = span.of(self.reading.session.text)
        self.app.push_screen(EditScreen(source, text, finding, max(0, min(cursor, len(text)))), edited)

    def _settle(self, finding: Finding | None, start: int) -> None:
        """Show the post after a change, and go to the finding that follows."""
        if self.workspace is None or self.reading is None:
            return
        found = self.workspace.recount(self.reading.session.review.pair.target)
        notice = self.reading.settle(found, finding, start)
        self.hush()
        if notice:
            self.say(f"{notice}; space goes on to the next post with findings")
        self.draw_post()

    def action_write(self) -> None:
        """Write the open post to disk."""
        if not self._is_hindered("post.write") and self.open_pair:
            self._write([self.open_pair.target])

    def write_all(self) -> bool:
        """Write all posts that have unwritten changes; give whether all could be written."""
        if self.workspace is None or not self.workspace.unwritten:
            self.say("nothing to write: no post has unwritten changes")
            return True
        return self._write(self.workspace.unwritten)

    def _write(self, targets: list[Path]) -> bool:
        if self.workspace is None:
            return False
        outcomes = self.workspace.write(targets)
        refused = [outcome.reason for outcome in outcomes.values() if isinstance(outcome, Refused)]
        if refused:
            self.say("\n".join(refused), "error")
        elif len(outcomes) == 1:
            self.tell(next(iter(outcomes.values())))
        else:
            self.say(f"wrote {len(outcomes)} posts")
        for target in targets:
            self.pair_list.update_pair(self.workspace, target)
        self.draw_lines()
        return not refused

    def action_diff(self) -> None:
        """Show what would be written."""
        if self._is_hindered("post.diff") or self.reading is None:
            return
        session = self.reading.session
        self.app.push_screen(
            DiffScreen(str(session.review.pair.target.name), session.disk_text, session.text)
        )

    def action_help(self) -> None:
        """Show all keys and the page of the current finding's check."""
        finding = self.reading.finding if self.reading else None
        self.explain(all_checks().get(finding.check) if finding else None)

    def explain(self, check: Check | None) -> None:
        """Show help with the page of a check."""
        self.app.push_screen(HelpScreen(check))


def review_screen(app: App[Any]) -> ReviewScreen | None:
    """Give the main screen, whatever stands on top of it."""
    return next((screen for screen in app.screen_stack if isinstance(screen, ReviewScreen)), None)
