"""A list of any length with one line an item, of which only the lines in sight are made."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.action import Place
from tui.actions import bindings


class LineList(ScrollView, can_focus=True):
    """Textual's own list lays out all of its items whenever one changes, which takes long for thousands."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.LIST))
    COMPONENT_CLASSES: ClassVar[set[str]] = {"line-list--marked"}
    DEFAULT_CSS = """
    LineList {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        & > .line-list--marked { background: $block-cursor-blurred-background; }
        &:focus > .line-list--marked {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: $block-cursor-text-style;
        }
    }
    """

    marked: reactive[int | None] = reactive(None)
    """The item under the cursor, by its number."""

    class Marked(Message):
        """The reviewer went to an item."""

        def __init__(self, number: int) -> None:
            self.number = number
            super().__init__()

    class Chosen(Message):
        """The reviewer asked for an item."""

        def __init__(self, number: int) -> None:
            self.number = number
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.count = 0
        self._drawn: dict[int, Content] = {}

    def line(self, number: int) -> Content:
        """Give the line of an item; a list of something makes it here."""
        raise NotImplementedError

    def set_count(self, count: int) -> None:
        """Show so many items, all anew."""
        self.count = count
        self._drawn.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, count)
        if self.marked is not None:
            self.marked = min(self.marked, count - 1) if count else None
        self.refresh()

    def redraw_changed(self) -> None:
        """Draw those lines in sight anew that are others than when they were drawn."""
        top = self.scroll_offset.y
        for number in range(top, min(self.count, top + self.size.height)):
            drawn = self._drawn.get(number)
            if drawn is None or not self.line(number).is_same(drawn):
                self.refresh_line(number)

    def watch_marked(self, before: int | None, number: int | None) -> None:
        """Keep the item under the cursor in sight; a scroll draws all lines, a step only two."""
        if number is not None:
            self.scroll_to_region(Region(0, number, 1, 1), animate=False, force=True)
        for one in (before, number):
            if one is not None:
                self.refresh_line(one)

    def on_resize(self) -> None:
        """Take the new width, and keep the item under the cursor in sight."""
        self.virtual_size = Size(self.scrollable_content_region.width, self.count)
        self.watch_marked(None, self.marked)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the visible part."""
        number, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        base = self.get_visual_style()
        if number >= self.count:
            return Strip.blank(width, base.rich_style)
        if number == self.marked:
            base += self.get_visual_style("line-list--marked", partial=True)
        self._drawn[number] = self.line(number)
        line = self._drawn[number].truncate(width, ellipsis=True)
        return Visual.to_strips(self, line, width, 1, base, pad=True)[0]

    def action_cursor_down(self) -> None:
        """Go to the next item."""
        self._go(0 if self.marked is None else self.marked + 1)

    def action_cursor_up(self) -> None:
        """Go to the item before."""
        self._go((self.marked or 0) - 1)

    def action_page_down(self) -> None:
        """Go a page down."""
        self._go((self.marked or 0) + self._page)

    def action_page_up(self) -> None:
        """Go a page up."""
        self._go((self.marked or 0) - self._page)

    def action_first(self) -> None:
        """Go to the first item."""
        self._go(0)

    def action_last(self) -> None:
        """Go to the last item."""
        self._go(self.count - 1)

    def action_select(self) -> None:
        """Ask for the item under the cursor."""
        if self.marked is not None:
            self.post_message(self.Chosen(self.marked))

    def on_click(self, event: events.Click) -> None:
        """Ask for the item that was clicked."""
        number = event.y + self.scroll_offset.y
        if number < self.count:
            self._go(number)
            self.action_select()

    @property
    def _page(self) -> int:
        return max(1, self.size.height - 1)

    def _go(self, number: int) -> None:
        if self.count:
            self.marked = max(0, min(number, self.count - 1))
            self.post_message(self.Marked(self.marked))
