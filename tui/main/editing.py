"""Changing the text by hand."""

from __future__ import annotations

from tui.main.post_screen import PostScreen
from tui.screens.edit import EditScreen


class EditingScreen(PostScreen):
    """The main screen with the keys that let one type."""

    def action_edit(self) -> None:
        """Open the segment in an editor."""
        row = self.reading.current_row if self.reading else None
        if self.is_hindered("segment.edit") or self.reading is None or row is None or row.target is None:
            return
        session, finding, span = self.reading.session, self.reading.finding, row.target.editable
        source_post = session.review.source
        source = row.source.shown.of(source_post.text) if row.source and source_post else ""

        async def edited(text: str | None) -> None:
            if text is None:
                return
            outcome = await self.in_thread(session.edit, span, text, finding)
            if self.tell(outcome, quietly=True):
                self.settle(finding, span.start)

        cursor = finding.target.start - span.start if finding else 0
        text = span.of(session.text)
        self.app.push_screen(EditScreen(source, text, finding, max(0, min(cursor, len(text)))), edited)
