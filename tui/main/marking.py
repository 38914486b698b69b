"""Marking a whole post reviewed."""

from __future__ import annotations

from tui.main.post_screen import PostScreen


class MarkingScreen(PostScreen):
    """The main screen with the key that says of a post that it is done."""

    async def action_mark_reviewed(self) -> None:
        """Mark the open post reviewed, or take the mark back."""
        if self.is_hindered("post.reviewed") or self.workspace is None or self.open_pair is None:
            return
        path, self.bulk = self.open_pair.target, None
        outcome = await self.in_thread(self.workspace.mark_reviewed, path)
        if not self.tell(outcome, quietly=True):
            return
        left = len(self.workspace.findings(path) or ())
        if not self.workspace.is_reviewed(path):
            self.say("this post is no longer marked reviewed")
        elif left:
            self.say(f"reviewed, with {left} finding{'s' if left > 1 else ''} left open; space goes on")
        else:
            self.say("reviewed; space goes on to the next post with findings")
        self.draw_lines()
