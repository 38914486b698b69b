"""The panel that tells of the current finding."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static


class FindingPanel(VerticalScroll):
    """A text that scrolls where it is longer than the panel."""

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
        self.text = Content("")

    def compose(self) -> ComposeResult:
        """Lay out the text."""
        yield Static(self.text)

    def show(self, text: Content) -> None:
        """Show another text from its beginning."""
        self.text = text
        self.query_one(Static).update(text)
        self.scroll_home(animate=False)
