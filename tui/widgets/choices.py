"""A list in which letters move as arrows do."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import OptionList

from tui.action import Place
from tui.actions import bindings


class Choices(OptionList):
    """Textual's list of options with the hands' other keys for up, down and the ends."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.LIST))
    DEFAULT_CSS = "Choices { scrollbar-size-vertical: 1; }"
