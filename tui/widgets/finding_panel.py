"""The panel that tells of the current finding."""

from __future__ import annotations

from textual.content import Content
from textual.strip import Strip
from textual.visual import Visual

from tui.widgets.steady_view import SteadyView


class FindingPanel(SteadyView, can_focus=True):
    """A text that scrolls where it is longer than the panel, and to which more may be added."""

    DEFAULT_CSS = """
    FindingPanel {
        border-top: solid $foreground 30%;
        padding: 0 1;
        &:focus { border-top: solid $accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._shown = Content("")
        self._added = Content("")
        self._lines: list[Strip] = []

    @property
    def text(self) -> Content:
        """Give all that is shown."""
        return Content("\n").join([self._shown, self._added]) if self._added else self._shown

    def show(self, text: Content) -> None:
        """Show another text from its beginning; the same one stays where it is scrolled to."""
        if text.is_same(self._shown):
            return
        self._shown, self._added = text, Content("")
        self._arrange()
        self.scroll_to(y=0, animate=False)

    def add(self, text: Content) -> None:
        """Add lines below."""
        self._added = Content("\n").join([self._added, text]) if self._added else text
        self._arrange()

    def on_resize(self) -> None:
        """Wrap anew."""
        self._arrange()

    def notify_style_update(self) -> None:
        """Draw anew after a change of theme."""
        super().notify_style_update()
        self._arrange()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the visible part."""
        line = y + self.scroll_offset.y
        if line < len(self._lines):
            return self._lines[line]
        return Strip.blank(self.scrollable_content_region.width, self.get_visual_style().rich_style)

    def _arrange(self) -> None:
        """Wrap the text at the present width, and draw what is other than before."""
        area = self.scrollable_content_region
        if area.width <= 0:
            return
        base = self.get_visual_style()
        before = self._lines
        self._lines = Visual.to_strips(
            self, self.text, area.width, None, base, apply_selection=False, pad=True
        )
        self.take_height(len(self._lines))
        for number in range(max(len(before), len(self._lines))):
            if before[number : number + 1] != self._lines[number : number + 1]:
                self.refresh_line(number)
