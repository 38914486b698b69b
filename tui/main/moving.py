"""Going about: segments, findings, posts and panes."""

from __future__ import annotations

from tui.main.post_screen import PostScreen
from tui.widgets.bead_view import BeadView
from tui.widgets.finding_panel import FindingPanel
from tui.widgets.pair_list import PairList


class MovingScreen(PostScreen):
    """The main screen with the keys that change nothing."""

    def action_next_segment(self) -> None:
        """Go one segment down."""
        self._step_row(1)

    def action_previous_segment(self) -> None:
        """Go one segment up."""
        self._step_row(-1)

    def action_next_page(self) -> None:
        """Go a page down."""
        self._page(1)

    def action_previous_page(self) -> None:
        """Go a page up."""
        self._page(-1)

    def action_next_finding(self) -> None:
        """Go to the next finding of this post."""
        self._step_finding(1)

    def action_previous_finding(self) -> None:
        """Go to the previous finding of this post."""
        self._step_finding(-1)

    def action_first_finding(self) -> None:
        """Go to the first finding of this post."""
        self._to_end(last=False)

    def action_last_finding(self) -> None:
        """Go to the last finding of this post."""
        self._to_end(last=True)

    def action_next_open(self) -> None:
        """Go to the next finding, in this post or in the next one that has some."""
        if self.reading is not None:
            row = self.reading.row
            if self.reading.step_finding(1) is None:
                self._moved(row, None)
                return
        self.open_next_unreviewed()

    def open_next_unreviewed(self) -> None:
        """Go to the first finding of the next post that has some."""
        if self.workspace is None:
            return
        pair = self.workspace.next_open(self.open_pair.target if self.open_pair else None)
        if pair is None:
            waiting = self.workspace.totals().checked < self.workspace.totals().posts
            self.say(
                "no other post has findings" + (" so far: some are still being checked" if waiting else "")
            )
            return
        self.hush()
        self.open_target(pair.target)
        if self.reading is not None:
            row = self.reading.row
            self.reading.go_to_end(last=False)
            self.draw_move(row)

    def action_next_post(self) -> None:
        """Open the next post."""
        self._step_post(1)

    def action_previous_post(self) -> None:
        """Open the previous post."""
        self._step_post(-1)

    def action_toggle_list(self) -> None:
        """Show the list and go there; hide it where the reviewer is there already."""
        if self.pair_list.has_focus:
            self.remove_class("-list")
            self.add_class("-no-list")
            self.beads.focus()
            return
        self.remove_class("-no-list")
        self.add_class("-list")
        self.pair_list.focus()

    def action_focus_finding(self) -> None:
        """Go to the finding's panel."""
        self.query_one(FindingPanel).focus()

    def action_cycle_layout(self) -> None:
        """Change how the two texts stand."""
        self.say(f"layout: {self.beads.cycle_layout().value}")

    def on_bead_view_row_chosen(self, event: BeadView.RowChosen) -> None:
        """Go to the row or the finding that was clicked; twice edits, the right button offers fixes."""
        if self.reading is None:
            return
        row = self.reading.row
        self.reading.go_to_row(event.row)
        for spot in self.reading.spots:
            if event.finding == (spot.finding.check, spot.finding.target.start):
                self.reading.go_to_finding(spot.finding)
        self.draw_move(row)
        if event.is_right:
            self.run_worker(self.run_action("alternatives"))
        elif event.chain == 2:
            self.run_worker(self.run_action("edit"))

    def on_pair_list_pair_chosen(self, event: PairList.PairChosen) -> None:
        """Open the pair that was chosen in the list."""
        if self.open_pair is None or event.target != self.open_pair.target:
            self.open_target(event.target)
        if event.to_text:
            self.action_focus_text()

    def _step_row(self, by: int) -> None:
        if self.reading is None:
            return
        row = self.reading.row
        self._moved(row, self.reading.step_row(by))

    def _page(self, direction: int) -> None:
        if self.reading is None or not self.reading.rows:
            return
        row = self.reading.row
        self.reading.go_to_row(self.beads.page(direction))
        self._moved(row, None)

    def _step_finding(self, by: int) -> None:
        if self.reading is None:
            return
        row = self.reading.row
        reason = self.reading.step_finding(by)
        self._moved(
            row,
            f"{reason}: {'}' if by > 0 else '{'} goes to the {'next' if by > 0 else 'previous'} post"
            if reason
            else None,
        )

    def _to_end(self, *, last: bool) -> None:
        if self.reading is None:
            return
        row = self.reading.row
        self._moved(row, self.reading.go_to_end(last=last))

    def _moved(self, row: int, reason: str | None) -> None:
        if reason:
            hidden = f" (the filter hides {self.hidden_here}: F shows all)" if self.hidden_here else ""
            self.say(reason + hidden)
            return
        self.hush()
        self.draw_move(row)

    def _step_post(self, by: int) -> None:
        if self.workspace is None or self.open_pair is None:
            return
        pairs = self.workspace.pairs
        index = self.workspace.index[self.open_pair.target] + by
        if not 0 <= index < len(pairs):
            self.say("this is the last post" if by > 0 else "this is the first post")
            return
        self.hush()
        self.open_target(pairs[index].target)
