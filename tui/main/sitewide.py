"""The main screen with what concerns many posts: the site screen, and changes of all its like."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual import work

from postedit.model import Outcome
from postedit.review.likeness import Cause, Like
from postedit.review.overview import Occurrence
from tui.main.loading import LoadingScreen
from tui.messages import BulkDone
from tui.screens.everywhere import EverywhereScreen
from tui.screens.site import SiteScreen
from tui.together import accept_all


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
                posts = len({like.pair.target for like in ticked})
                self.say(f"accepting {len(ticked)} in {posts} {'post' if posts == 1 else 'posts'}…")
                self._accept_all(ticked)

        self.app.push_screen(EverywhereScreen(cause, likes, self.shown_path, self.text_of), chosen)

    @work(thread=True, exclusive=True, group="everywhere")
    def _accept_all(self, likes: Sequence[Like]) -> None:
        if self.workspace is not None:
            outcome = accept_all(self.workspace, likes)
            self.post_message(BulkDone(outcome))

    def on_bulk_done(self, message: BulkDone) -> None:
        """Show what a change of many posts came to."""
        self.show_changed(message.outcome)

    def show_changed(self, outcome: Outcome) -> None:
        """Tell how it went, and show the open post as it is now."""
        if self.tell(outcome):
            self.show_rechecked()
