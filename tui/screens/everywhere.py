"""All findings of the site with one cause, to accept at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from postedit.review.likeness import Cause, Like
from tui.action import Place
from tui.actions import bindings
from tui.lines import CHANGED, line_of
from tui.markup import display
from tui.names import fitted
from tui.screens.dialog import Dialog
from tui.styles import QUIET
from tui.widgets.tick_list import TickList
from tui.worddiff import before_and_after

_BOX = 4
"""Cells of the tick before a line."""


class LikeList(TickList):
    """The list of findings, each named by its number."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.EVERYWHERE))


class EverywhereScreen(Dialog[list[Like]]):
    """The findings with what their fixes change; what is unticked is left alone."""

    places = (Place.EVERYWHERE, *Dialog.places)
    DEFAULT_CSS = "EverywhereScreen > .frame { height: auto; max-height: 90%; }"

    def __init__(
        self,
        cause: Cause,
        likes: list[Like],
        shown_path: Callable[[Path], str],
        text_of: Callable[[Path], str | None],
    ) -> None:
        super().__init__()
        self._cause = cause
        self._likes = likes
        self._shown_path = shown_path
        self._text_of = cache(text_of)

    def compose(self) -> ComposeResult:
        """Lay out the findings, each with its place and the words before and after."""
        prompts = [self._line(like) for like in self._likes]
        frame = LikeList(prompts, range(len(prompts)), classes="frame")
        frame.border_subtitle = "space unticks, t all, enter accepts, esc closes"
        yield frame

    def on_mount(self) -> None:
        """Count what is ticked."""
        self._count()
        self._list.focus()

    @property
    def _list(self) -> LikeList:
        return self.query_one(LikeList)

    def on_tick_list_ticked(self) -> None:
        """Count what is ticked."""
        self._count()

    def _count(self) -> None:
        title = f"{self._cause}: {len(self._list.ticked)} of {len(self._likes)}"
        self._list.border_title = Content(display(title))

    def action_tick_all(self) -> None:
        """Untick all where all are ticked, else tick all."""
        if len(self._list.ticked) == len(self._likes):
            self._list.tick_only(())
        else:
            self._list.tick_only(range(len(self._likes)))

    def action_accept_all(self) -> None:
        """Close with what is ticked."""
        self.dismiss([self._likes[number] for number in sorted(self._list.ticked)])

    def _line(self, like: Like) -> Content:
        text, path = self._text_of(like.pair.target), self._shown_path(like.pair.target)
        if text is None:
            return Content.styled(f"{path}: {CHANGED}", QUIET)
        before, after = before_and_after(text, like.fix.edits)
        place = fitted(f"{path}:{line_of(text, like.finding)}", self.room - _BOX)
        return Content.assemble((place, QUIET), "\n    - ", before, "\n    + ", after)
