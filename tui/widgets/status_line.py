"""The last line: keys at the left as far as there is room, figures at the right."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from textual.content import Content
from textual.widget import Widget

from tui.action import REVIEW, Action
from tui.actions import footer_key, of
from tui.found import Totals
from tui.styles import KEY

_GAP = "  "


class StatusLine(Widget):
    """Keys keep their places; one that can do nothing now is dim. A click is as good as the key."""

    DEFAULT_CSS = """
    StatusLine { height: 1; dock: bottom; background: $panel; padding: 0 1; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._totals: Totals | None = None
        self._idle: frozenset[str] = frozenset()

    def show(self, totals: Totals | None, idle: Iterable[str]) -> None:
        """Show other figures; ``idle`` names the actions that can do nothing now."""
        before = self._totals, self._idle
        self._totals, self._idle = totals, frozenset(idle)
        if (self._totals, self._idle) != before:
            self.refresh()

    def render(self) -> Content:
        """Put both halves on one line."""
        width = self.content_size.width
        figures = status_text(self._totals)
        shown = fitting(width - len(figures) - 2)
        keys = Content(_GAP).join(key_entry(a, is_idle=a.id in self._idle) for a in shown)
        room = width - keys.cell_length - len(figures)
        return Content.assemble(keys, " " * max(1, room), figures)


@lru_cache(maxsize=256)
def key_entry(action: Action, *, is_idle: bool = False) -> Content:
    """Give a key with its word, both dim where it can do nothing; a click on it does the same."""
    words = "[dim]$key $label[/]" if is_idle else f"[{KEY}]$key[/] $label"
    return Content.from_markup(
        f"[@click={_qualified(action)}]{words}[/]",
        key=footer_key(action),
        label=action.label,
    )


def _qualified(action: Action) -> str:
    return action.action if "." in action.action else f"screen.{action.action}"


def fitting(width: int) -> list[Action]:
    """Give the footer's actions that fit, the important ones first, in the order of the table."""
    chosen: set[str] = set()
    for action in sorted((a for a in of(*REVIEW) if a.label), key=lambda a: a.rank):
        width -= len(footer_key(action)) + 1 + len(action.label) + (len(_GAP) if chosen else 0)
        if width < 0:
            break
        chosen.add(action.id)
    return [action for action in of(*REVIEW) if action.id in chosen]


def status_text(totals: Totals | None) -> str:
    """Give the figures: reviewed posts of all, open findings, posts with unwritten changes."""
    if totals is None:
        return "opening…"
    if totals.is_partial:
        return f"looking for posts: {totals.posts} so far"
    waiting = f"checking {totals.checked + 1}/{totals.posts}" if totals.checked < totals.posts else ""
    posts = waiting or f"{totals.reviewed}/{totals.posts} posts"
    unwritten = f"{_GAP}{totals.unwritten} unwritten" if totals.unwritten else ""
    hidden = f" ({totals.hidden} hidden)" if totals.hidden else ""
    return f"{posts}{_GAP}{totals.findings} finding{'' if totals.findings == 1 else 's'}{hidden}{unwritten}"
