"""Looking at the alignment, and correcting it."""

from __future__ import annotations

from tui.main.post_screen import PostScreen
from tui.relinking import Relinking
from tui.screens.alignment import AlignmentScreen


class RelinkingScreen(PostScreen):
    """The main screen with the key that shows the alignment."""

    def action_alignment(self) -> None:
        """Show the beads with their confidence; what is corrected there changes the findings here."""
        if self.is_hindered("alignment") or self.reading is None or self.workspace is None:
            return
        reading = self.reading
        relinking = Relinking(reading.session, self.workspace.opened.corrections)
        at = reading.current_row.target if reading.current_row else None

        def chosen(number: int | None) -> None:
            goal = relinking.place(number) if number is not None else None
            self.show_rechecked()
            if goal is not None and self.reading is not None:
                row = self.reading.row
                self.reading.go_to_place(*goal)
                self.draw_move(row)

        marked = relinking.number_at(at.shown.start) if at else 0
        self.app.push_screen(AlignmentScreen(relinking, marked, self.in_thread), chosen)
