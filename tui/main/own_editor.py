"""Leaving for the reviewer's own editor, and taking what comes back."""

from __future__ import annotations

import os

from textual.app import SuspendNotSupported

from postedit.model import Problem, Refused, Span
from postedit.post import read_text
from postedit.review.session import Session
from tui.external import Returned, edit_copy
from tui.main.post_screen import PostScreen


class OwnEditorScreen(PostScreen):
    """The main screen with the key that opens $VISUAL or $EDITOR.

    The editor gets a copy of the text in memory, unwritten changes and all; what it saves is one edit, to be
    undone and written as any other. The file is not touched.
    """

    async def action_own_editor(self) -> None:
        """Open the post in the editor, at the finding or the segment."""
        if self.is_hindered("post.editor") or self.workspace is None or self.open_pair is None:
            return
        await self._catch_up()
        reading = self.reading
        if reading is None or reading.session.review.target is None:
            return
        session = reading.session
        try:
            with self.app.suspend():
                returned = edit_copy(os.environ, self.open_pair.target.name, session.text, self._line())
        except SuspendNotSupported:
            self.say("no editor can be opened from here: edit the segment with enter", "warning")
            return
        if isinstance(returned, Refused):
            self.say(returned.reason, "warning")
        else:
            await self._take_back(session, returned)
        await self._catch_up()

    def _line(self) -> int:
        """Give the line of the finding, else of the segment, from 1."""
        reading = self.reading
        if reading is None or reading.session.review.target is None:
            return 1
        row = reading.current_row
        start = row.target.shown.start if row and row.target else 0
        if reading.finding is not None:
            start = reading.finding.target.start
        return reading.session.review.target.position(start)[0]

    async def _take_back(self, session: Session, returned: Returned) -> None:
        """Make one edit of what came back; where it is refused, its text is kept and the place told."""
        span, text = differing(session.text, returned.text)
        if not len(span) and not text:
            returned.drop()
            self.say("nothing was changed")
            return
        outcome = await self.in_thread(session.edit, span, text)
        if isinstance(outcome, Refused):
            self.say(f"{outcome.reason}; your text is kept in {returned.copy}", "error")
            return
        returned.drop()
        self.settle(None, span.start)
        self.say("took what the editor saved; u takes it back")

    async def _catch_up(self) -> None:
        """Read the post again where its file changed; what is unwritten is brought over to the new text."""
        if self.workspace is None or self.reading is None or self.open_pair is None:
            return
        session, pair = self.reading.session, self.open_pair
        on_disk = await self.in_thread(read_text, pair.target)
        if isinstance(on_disk, Problem) or on_disk == session.disk_text:
            return
        again = await self.in_thread(self.workspace.begin, pair)
        if self.workspace.take_session(again):
            self.open_target(pair.target)
            self.say(again.notice or f"{pair.target.name} has changed on disk: it was read again", "warning")


def differing(old: str, new: str) -> tuple[Span, str]:
    """Give the part of the old text that the new one replaces, as short as can be, and by what."""
    most = min(len(old), len(new))
    start = next((n for n in range(most) if old[n] != new[n]), most)
    most -= start
    end = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    return Span(start, len(old) - end), new[start : len(new) - end]
