"""Help: all keys, made of the table of actions, and the page of a check."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Markdown, Static

from postedit.checks import Check
from postedit.checks.registry import page_of
from postedit.model import Severity
from tui.action import Place
from tui.actions import of, shown_keys
from tui.markup import DOUBTFUL, NOTHING, SIGNS
from tui.screens.dialog import Dialog
from tui.styles import KEY

_KEY_WIDTH = 13
_HERE = "▸ "
_TEXT_WIDTH = 26


class HelpScreen(Dialog[None]):
    """Keys at the left, the check's page at the right."""

    DEFAULT_CSS = """
    HelpScreen {
        & > .frame { width: 96%; height: 96%; max-width: 130; }
        #keys { width: 42; padding-right: 1; scrollbar-size-vertical: 1; }
        #page { width: 1fr; border-left: vkey $foreground 30%; padding-left: 1; scrollbar-size-vertical: 1; }
        Markdown { padding: 0; }
    }
    """

    def __init__(self, check: Check | None, here: Sequence[Place]) -> None:
        """Show the page of a check, and all keys, those of the places ``here`` first."""
        super().__init__()
        self._here = here
        self.check = check

    def compose(self) -> ComposeResult:
        """Lay out keys and page."""
        frame = Horizontal(classes="frame")
        frame.border_title = "Help"
        frame.border_subtitle = "esc closes, tab changes sides"
        with frame:
            with VerticalScroll(id="keys"):
                yield Static(keys_text(self._here))
            with VerticalScroll(id="page"):
                yield Markdown(page_text(self.check), open_links=False)

    def on_mount(self) -> None:
        """Begin with the keys."""
        self.query_one("#keys").focus()


def keys_text(here: Sequence[Place]) -> Content:
    """Give all keys under their headings, those of the places ``here`` first, and what the signs mean."""
    lines: list[Content] = []
    for place in [*here, *(place for place in Place if place not in here)]:
        lead = _HERE if place in here else ""
        lines += [Content(""), Content.styled(lead + place.value, "bold underline")]
        lines += [_line(shown_keys(action.keys), action.description) for action in of(place)]
    signs = [*((sign, severity.value) for severity, sign in SIGNS.items())]
    signs += [
        ("*", "unwritten changes"),
        ("✓", "reviewed"),
        (NOTHING, "no counterpart"),
        (DOUBTFUL, "doubtful alignment"),
    ]
    lines += [Content(""), Content.styled("Signs", "bold underline")]
    lines += [_line(sign, meaning) for sign, meaning in signs]
    return Content("\n").join(lines[1:])


def _line(keys: str, text: str) -> Content:
    """Give a key and its meaning, which hangs at the right of the keys where it is long."""
    hanging = textwrap.wrap(text, _TEXT_WIDTH)
    gap = " " * (_KEY_WIDTH - len(keys))
    return Content.assemble((keys, KEY), gap, ("\n" + " " * _KEY_WIDTH).join(hanging))


def page_text(check: Check | None) -> str:
    """Give the page of a check in Markdown; where it has none, its first line."""
    if check is None:
        return f"*The page of a check stands here when a finding is current ({', '.join(Severity)}).*"
    try:
        return page_of(check).read_text("utf-8")
    except OSError:
        return f"# {check.name}\n\n{check.summary}\n"
