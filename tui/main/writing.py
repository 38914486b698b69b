"""Writing posts to disk, and what would be written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import work

from postedit.model import Outcome, Refused
from tui.main.post_screen import PostScreen
from tui.screens.preview import PreviewScreen


class WritingScreen(PostScreen):
    """The main screen with the keys that write. Files change nowhere else."""

    async def action_write(self) -> None:
        """Write the open post to disk."""
        if not self.is_hindered("post.write") and self.open_pair:
            await self._write([self.open_pair.target])

    @work(exclusive=True, group="writing")
    async def write_everything(self) -> None:
        """Write all posts that have unwritten changes."""
        await self.write_all()

    async def write_all(self) -> bool:
        """Write all posts that have unwritten changes, in a worker; give whether all could be written."""
        if self.workspace is None or not self.workspace.unwritten:
            self.say("nothing to write: no post has unwritten changes")
            return True
        return await self._write(self.workspace.unwritten)

    async def discard_all(self) -> None:
        """Give up what is unwritten in all posts."""
        if self.workspace is not None:
            await self.in_thread(self.workspace.discard)

    async def _write(self, targets: list[Path]) -> bool:
        if self.workspace is None:
            return False
        outcomes: dict[Path, Outcome]
        if len(targets) == 1:
            outcomes = await self.in_thread(self.workspace.write, targets)
        else:
            outcomes = await self.step_by_step("Writing", partial(self.workspace.write, targets))
        refused = [outcome.reason for outcome in outcomes.values() if isinstance(outcome, Refused)]
        if refused:
            for target in targets:
                self.workspace.recount(target)
            self.show_rechecked()
            self.say("\n".join(refused), "error")
        elif len(outcomes) == 1:
            self.tell(next(iter(outcomes.values())))
        else:
            left = len(targets) - len(outcomes)
            self.say(f"wrote {len(outcomes)} posts" + (f"; stopped, {left} are not written" if left else ""))
        self.draw_lines()
        return not refused and len(outcomes) == len(targets)

    def action_diff(self) -> None:
        """Show what would be written, in this post and in all others."""
        if self.is_hindered("post.diff") or self.workspace is None or self.open_pair is None:
            return

        def chosen(target: Path | None) -> None:
            if target is not None:
                self.open_target(target)

        preview = PreviewScreen(self.workspace, self.open_pair.target, self.shown_path, self._write)
        self.app.push_screen(preview, chosen)
