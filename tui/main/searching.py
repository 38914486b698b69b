"""Finding words in the open post."""

from __future__ import annotations

from textual.widgets import Input

from tui.main.post_screen import PostScreen
from tui.search import Search
from tui.widgets.find_line import FindLine


class SearchingScreen(PostScreen):
    """The main screen with the keys that find. Words stay marked from post to post until they are dropped."""

    _began_at = 0

    def action_find(self) -> None:
        """Let words be typed; what is found is gone to as they are."""
        if self.is_hindered("find") or self.reading is None:
            return
        self._began_at = self.reading.row
        self.query_one(FindLine).open()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find anew from where the reviewer was."""
        event.stop()
        if self.reading is None or not isinstance(event.input, FindLine) or not event.input.has_focus:
            return
        self.search = Search(event.value) if event.value.split() else None
        self.reading.go_to_row(self._began_at)
        if self.search is not None:
            self._step(1)
        self.draw_post()

    def on_find_line_left(self, event: FindLine.Left) -> None:
        """Go back to the text, and to where the search began where nothing is to stay."""
        if not event.is_kept:
            self.search = None
            if self.reading is not None:
                self.reading.go_to_row(self._began_at)
        self.action_focus_text()
        self.draw_post()

    def action_find_next(self) -> None:
        """Go to the next place."""
        if not self.is_hindered("find.next"):
            self._step(1)

    def action_find_previous(self) -> None:
        """Go to the previous place."""
        if not self.is_hindered("find.previous"):
            self._step(-1)

    def _step(self, by: int) -> None:
        """Go to another place; going round the end is said, finding nothing too."""
        if self.reading is None or self.search is None:
            return
        row = self.reading.row
        went_round = self.search.step(self.reading, by)
        self.hush()
        if self.search.current is None:
            self.say(f"“{self.search.words}” does not stand in this post")
        else:
            self.reading.go_to_row(self.search.current.row)
        if went_round:
            self.say("from the top again" if by > 0 else "from the bottom again")
        self.draw_move(row)

    def action_back(self) -> None:
        """Go to the text; from there drop the words that are marked."""
        if self.search is not None and self.beads.has_focus:
            self.search = None
            self.draw_post()
        self.action_focus_text()
