"""A view whose text grows and shrinks without the screen being laid out anew."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView


class SteadyView(ScrollView):
    """A view that draws its lines itself and whose scroll bar is always there.

    Textual lays the whole screen out for a view of another size, and for a bar that comes or goes.
    """

    DEFAULT_CSS = """
    SteadyView {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        scrollbar-background: $background;
    }
    """

    def take_height(self, lines: int) -> None:
        """Have so many lines, all of which can be scrolled to."""
        room = self.scrollable_content_region
        size = Size(room.width, max(lines, room.height))
        self.set_reactive(SteadyView.virtual_size, size)
        self.vertical_scrollbar.window_virtual_size = size.height
        if self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, immediate=True)
