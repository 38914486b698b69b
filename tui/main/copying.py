"""Copying into the clipboard, by the terminal's own way to it (OSC 52), which works over ssh too."""

from __future__ import annotations

from tui.main.post_screen import PostScreen
from tui.rows import Side


class CopyingScreen(PostScreen):
    """The main screen with the keys that copy."""

    def action_copy_target(self) -> None:
        """Copy the segment's text."""
        row = self.reading.current_row if self.reading else None
        self._copy(row.target if row else None, is_source=False)

    def action_copy_source(self) -> None:
        """Copy the text of the segment's source."""
        row = self.reading.current_row if self.reading else None
        self._copy(row.source if row else None, is_source=True)

    def action_copy_finding(self) -> None:
        """Copy the finding as one line, as ``postedit check`` writes it concisely."""
        if self.is_hindered("copy.finding") or self.reading is None or self.reading.finding is None:
            return
        review, finding = self.reading.session.review, self.reading.finding
        if review.target is None:
            return
        line, column = review.target.position(finding.target.start)
        place = f"{self.shown_path(review.pair.target)}:{line}:{column}"
        self.app.copy_to_clipboard(f"{place}: {finding.check} {finding.message}")
        self.say(f"copied {finding.check} at {place}")

    def _copy(self, side: Side | None, *, is_source: bool) -> None:
        if self.is_hindered("copy.target") or self.reading is None:
            return
        review = self.reading.session.review
        post = review.source if is_source else review.target
        if side is None or post is None:
            self.say("there is no text on this side to copy", "warning")
            return
        text = side.shown.of(post.text)
        self.app.copy_to_clipboard(text)
        self.say(f"copied the {'source' if is_source else 'translation'}: {len(text)} characters")
