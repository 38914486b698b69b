"""Showing some findings only."""

from __future__ import annotations

from tui.filter import Filter, kinds
from tui.main.post_screen import PostScreen
from tui.screens.filter import FilterScreen


class FilteringScreen(PostScreen):
    """The main screen with the keys that filter."""

    def action_filter(self) -> None:
        """Let the reviewer choose what is shown."""
        if self.is_hindered("filter") or self.workspace is None or self.open_pair is None:
            return
        path = self.open_pair.target
        listed = kinds(self.workspace.findings(path) or (), self.workspace.all_findings())
        finding = self.reading.finding if self.reading else None

        def chosen(answer: Filter | None) -> None:
            if answer is not None:
                self._show_through(answer)

        self.app.push_screen(
            FilterScreen(listed, self.workspace.filter, finding.check if finding else None), chosen
        )

    def action_show_all(self) -> None:
        """Show all findings again."""
        if not self.is_hindered("filter.drop"):
            self._show_through(Filter())

    def _show_through(self, choice: Filter) -> None:
        """Show what a filter lets pass; the cursor stays on its finding or in its row."""
        if self.workspace is None or self.reading is None:
            return
        self.workspace.filter_by(choice)
        reading, finding = self.reading, self.reading.finding
        reading.catch_up(self.workspace.shown(reading.session.review.pair.target))
        if finding is not None:
            reading.go_to_finding(finding)
        hidden = self.workspace.totals().hidden
        self.say(f"{hidden} hidden in all posts; F shows all again" if hidden else "all findings are shown")
        self.draw_post()
