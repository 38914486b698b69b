"""Writing posts to disk, and what would be written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import work

from postedit.model import Done, Outcome, Refused
from tui.lines import few
from tui.main.post_screen import PostScreen
from tui.progress import Progress
from tui.screens.preview import PreviewScreen


class WritingScreen(PostScreen):
    """The main screen with the keys that write. Files change nowhere else."""

    async def action_write(self) -> None:
        """Write the open post to disk."""
        if not self.is_hindered("post.write") and self.open_pair:
            await self._write([self.open_pair.target])

    @work
    async def write_everything(self) -> None:
        """Write all posts that have unwritten changes."""
        await self.write_all()

    async def write_all(self) -> bool:
        """Write all posts that have unwritten changes, in a worker; give whether all could be written."""
        if self.workspace is None or not self.workspace.unwritten:
            self.say("nothing to write: no post has unwritten changes")
            return True
        return await self._write(self.workspace.unwritten)

    async def discard_all(self) -> list[str]:
        """Give up what is unwritten in all posts; say of which that was not possible, and why."""
        if self.workspace is None:
            return []
        refused = await self.in_thread(self.workspace.discard)
        return [
            f"{self.shown_path(path)}: its changes could not be given up: they come back; {reason}"
            for path, reason in refused.items()
        ]

    async def _write(self, targets: list[Path]) -> bool:
        if self.workspace is None:
            return False
        progress = Progress("Writing", "what is written stays written")
        outcomes: dict[Path, Outcome] | None
        if len(targets) == 1:
            outcomes = await self.in_thread(self.workspace.write, targets)
        else:
            outcomes = await self.step_by_step(progress, partial(self.workspace.write, targets))
        if outcomes is None:
            return False
        refused = [
            self._named(path, outcome.reason)
            for path, outcome in outcomes.items()
            if isinstance(outcome, Refused)
        ]
        if refused:
            for target in targets:
                self.workspace.recount(target)
            self.show_rechecked()
        told = [few(refused)] if refused else []
        if len(targets) > 1:
            count = len(outcomes) - len(refused)
            of = f" of {len(targets)}" if refused else ""
            written = f"{count}{of} post{'' if count == 1 and not refused else 's'}"
            told.append(f"wrote {written}{progress.rest}")
        elif not refused:
            told = [outcome.message for outcome in outcomes.values() if isinstance(outcome, Done)]
        self.say("\n".join(told), "error" if refused else "information")
        self.draw_lines()
        return not refused and len(outcomes) == len(targets)

    def _named(self, path: Path, reason: str) -> str:
        """Give a reason with the path of its post: in many sites all are named alike."""
        rest = reason.removeprefix(path.name)
        return f"{self.shown_path(path)}{rest}" if rest != reason else reason

    def action_diff(self) -> None:
        """Show what would be written, in this post and in all others."""
        if self.is_hindered("post.diff") or self.workspace is None or self.open_pair is None:
            return

        def chosen(target: Path | None) -> None:
            if target is not None:
                self.open_target(target)

        preview = PreviewScreen(self.workspace, self.open_pair.target, self.shown_path, self._write)
        self.app.push_screen(preview, chosen)
