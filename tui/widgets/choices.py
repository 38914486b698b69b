"""A list in which letters move as arrows do."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import OptionList


class Choices(OptionList):
    """Textual's list of options with the hands' other keys for up, down and the ends."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("j", "cursor_down"),
        ("k", "cursor_up"),
        ("g", "first"),
        ("G", "last"),
    ]
