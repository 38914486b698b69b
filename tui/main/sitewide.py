"""The main screen with what concerns many posts: the site screen, and changes of all its like."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from textual import work

from postedit.model import Finding, Outcome
from postedit.review.likeness import Cause, Like
from postedit.review.overview import Occurrence
from tui.main.loading import LoadingScreen
from tui.progress import Progress
from tui.screens.everywhere import EverywhereScreen
from tui.screens.site import SiteScreen
from tui.together import accept_all
from tui.workspace import Workspace


class SitewideScreen(LoadingScreen):
    """The main screen as it looks and acts beyond the open post."""

    _is_in_bulk = False

    def action_site(self) -> None:
        """Show the whole site, and go to what is chosen there."""
        if self.workspace is None:
            self.say("posts are still being looked for")
            return
        if not self.workspace.pairs:
            self.say("there is no pair of posts to show")
            return

        def chosen(goal: Path | Occurrence | None) -> None:
            if isinstance(goal, Occurrence):
                self.go_to(goal)
            elif goal is not None:
                self.open_target(goal)
            self.action_focus_text()

        self.app.push_screen(SiteScreen(self), chosen)

    def go_to(self, goal: Occurrence) -> None:
        """Open the post of a finding with the cursor on it."""
        self.open_target(goal.pair.target)
        if self.reading is not None:
            row = self.reading.row
            self.reading.go_to_finding(goal.finding)
            self.draw_move(row)

    def text_of(self, target: Path) -> str | None:
        """Give the text of a target as its findings know it, or None."""
        return self.workspace.text(target) if self.workspace else None

    def accept_after_look(self, cause: Cause, likes: list[Like]) -> None:
        """List findings with their fixes, and accept those that stay ticked."""
        if not likes:
            self.say(f"no fix for {cause}: it only points", "warning")
            return

        def chosen(ticked: list[Like] | None) -> None:
            if ticked:
                self.bulk_at = ticked[0].pair.target
                self.in_bulk(
                    f"Accepting {len(ticked)} fixes",
                    lambda workspace, progress: accept_all(workspace, ticked, progress),
                )

        self.app.push_screen(EverywhereScreen(cause, likes, self.shown_path, self.text_of), chosen)

    def settle(self, finding: Finding | None, start: int) -> None:
        """Do as for every post; the bulk before is no longer the last action."""
        self.bulk_at = None
        super().settle(finding, start)

    def in_bulk(self, what: str, act: Callable[[Workspace, Progress], Outcome]) -> None:
        """Act on many posts, one such action at a time, and show what it came to."""
        if self.workspace is not None and not self._is_in_bulk:
            self._is_in_bulk = True
            self._act_in_bulk(what, partial(act, self.workspace))

    @work(group="everywhere")
    async def _act_in_bulk(self, what: str, act: Callable[[Progress], Outcome]) -> None:
        try:
            outcome = await self.step_by_step(what, act)
        finally:
            self._is_in_bulk = False
        self.show_changed(outcome)

    def show_changed(self, outcome: Outcome) -> None:
        """Tell how it went, and show the open post as it is now."""
        if self.tell(outcome):
            self.show_rechecked()
