"""Looking at both posts' skeletons."""

from __future__ import annotations

from tui.limbs import Limb, limbs_of
from tui.main.post_screen import PostScreen
from tui.screens.skeleton import SkeletonScreen


class SkeletonKeysScreen(PostScreen):
    """The main screen with the key that shows the skeletons."""

    async def action_skeleton(self) -> None:
        """Show what holds the texts, and go to the limb that is chosen."""
        if self.is_hindered("skeleton") or self.reading is None:
            return
        reading = self.reading
        limbs = await self.in_thread(limbs_of, reading.session.review)

        def chosen(limb: Limb | None) -> None:
            if limb is None:
                return
            row = reading.row
            reading.go_to_place(limb.source, limb.target)
            self.draw_move(row)

        row = reading.current_row
        at = row.target.shown.start if row and row.target else 0
        self.app.push_screen(SkeletonScreen(limbs, at), chosen)
