"""The first line: what is open at the left, and what was told last at the right."""

from __future__ import annotations

from textual.content import Content
from textual.notifications import SeverityLevel
from textual.timer import Timer
from textual.widget import Widget

_SHARE = 0.7
"""The part of the line that a message may take."""

_SIGNS = {"information": "", "warning": "! ", "error": "! "}
_BARS = {"information": "$success", "warning": "$warning", "error": "$error"}
_BAR = "▌"


class TitleLine(Widget):
    """What is open, and a message where it is short.

    One that is laid over the screen has all of it laid out anew, once when it comes and once when it goes.
    """

    DEFAULT_CSS = """
    TitleLine { height: 1; background: $panel; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, title: str, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._title = Content(title)
        self._message: Content | None = None
        self._going: Timer | None = None
        self.told = ""
        """The message that is shown."""

    def show(self, title: Content) -> None:
        """Show another title."""
        if not title.is_same(self._title):
            self._title = title
            self.refresh()

    def tell(self, text: str, severity: SeverityLevel, seconds: float) -> bool:
        """Show a message for some seconds; give False where it does not fit."""
        message = Content.assemble((_BAR, _BARS[severity]), " ", _SIGNS[severity], text, " ")
        if "\n" in text or message.cell_length > self.content_size.width * _SHARE:
            return False
        self.hush()
        self.told, self._message = text, message.stylize_before("on $panel-lighten-1")
        self._going = self.set_timer(seconds, self.hush)
        self.refresh()
        return True

    def hush(self) -> None:
        """Take the message away."""
        if self._message is None:
            return
        if self._going is not None:
            self._going.stop()
        self.told, self._message, self._going = "", None, None
        self.refresh()

    def render(self) -> Content:
        """Put the title at the left and the message at the right."""
        if self._message is None:
            return self._title
        room = max(0, self.content_size.width - self._message.cell_length - 1)
        return self._title.truncate(room, ellipsis=True, pad=True) + " " + self._message
