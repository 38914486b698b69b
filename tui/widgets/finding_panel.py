"""The panel that tells of the current finding."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static


class FindingPanel(VerticalScroll):
    """A text that scrolls where it is longer than the panel, and to which more may be added."""

    DEFAULT_CSS = """
    FindingPanel {
        border-top: solid $foreground 30%;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        &:focus { border-top: solid $accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._shown = Content("")
        self._added = Content("")

    @property
    def text(self) -> Content:
        """Give all that is shown."""
        return Content("\n").join([self._shown, self._added]) if self._added else self._shown

    def compose(self) -> ComposeResult:
        """Lay out the text."""
        yield Static(self.text)

    def show(self, text: Content) -> None:
        """Show another text from its beginning; the same one stays where it is scrolled to."""
        if text.markup == self._shown.markup:
            return
        self._shown, self._added = text, Content("")
        self.query_one(Static).update(self.text)
        self.scroll_home(animate=False)

    def add(self, text: Content) -> None:
        """Add lines below."""
        self._added = Content("\n").join([self._added, text]) if self._added else text
        self.query_one(Static).update(self.text)
