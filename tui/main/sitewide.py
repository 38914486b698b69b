"""The main screen with what concerns many posts: the site screen, and changes of all its like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from textual import work

from postedit.model import Done, Finding, Outcome
from postedit.review.likeness import Cause, Like
from postedit.review.overview import Occurrence
from tui.main.loading import LoadingScreen
from tui.progress import Progress
from tui.reading import Reading
from tui.screens.everywhere import EverywhereScreen
from tui.screens.site import SiteScreen
from tui.together import accept_all
from tui.turns import last_bulk
from tui.workspace import Workspace


class SitewideScreen(LoadingScreen):
    """The main screen as it looks and acts beyond the open post."""

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
                self.in_bulk(
                    Progress(f"Accepting {len(ticked)} fixes", "what is done stays, and u takes it back"),
                    lambda workspace, progress: accept_all(workspace, ticked, progress),
                    list(dict.fromkeys(like.pair.target for like in ticked)),
                )

        self.app.push_screen(EverywhereScreen(cause, likes, self.shown_path, self.text_of), chosen)

    def settle(self, finding: Finding | None, start: int) -> None:
        """Do as for every post; the bulk before is no longer the last action."""
        self.bulk = None
        super().settle(finding, start)

    @work
    async def in_bulk(
        self, progress: Progress, act: Callable[[Workspace, Progress], Outcome], paths: Sequence[Path]
    ) -> None:
        """Act on many posts, ``paths`` among them, and show what it came to."""
        workspace = self.workspace
        if workspace is None:
            return
        outcome = await self.step_by_step(progress, partial(act, workspace))
        if isinstance(outcome, Done):
            self.bulk = await self.in_thread(last_bulk, workspace, paths)
        if outcome is not None:
            self.show_changed(outcome)

    def show_changed(self, outcome: Outcome, go: Callable[[Reading], None] | None = None) -> None:
        """Tell how it went, and show the open post as it is now: what was refused may be done in part."""
        self.tell(outcome)
        self.show_rechecked(go)
