"""The skeletons of both posts side by side."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from postedit.report.safe_text import one_line
from tui.action import Place
from tui.actions import bindings
from tui.limbs import Limb, State
from tui.markup import NOTHING
from tui.screens.dialog import Dialog
from tui.styles import BAD, GOOD, QUIET, UNWRITTEN
from tui.widgets.choices import Choices

_SIGNS = {
    State.SAME: ("│", QUIET),
    State.MISSING: ("-", BAD),
    State.ADDED: ("+", GOOD),
    State.CHANGED: ("≠", UNWRITTEN),
}
_GUTTER = 3
_INDENT = 2


class SkeletonScreen(Dialog[Limb]):
    """One limb a line; gives the one to go to."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.SKELETON))
    places = (Place.SKELETON, *Dialog.places)
    DEFAULT_CSS = """
    SkeletonScreen {
        & > .frame { width: 98%; height: 96%; max-width: 200; text-wrap: nowrap; scrollbar-gutter: stable; }
    }
    """

    def __init__(self, limbs: tuple[Limb, ...], target: int) -> None:
        """List limbs, the one at or before ``target``, an offset of the translation, marked."""
        super().__init__()
        self._limbs = limbs
        self._marked = max(
            (n for n, limb in enumerate(limbs) if limb.target and limb.target.start <= target), default=0
        )
        self.shown: list[int] = []
        self._only_differing = False

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        frame = Choices(classes="frame")
        frame.border_subtitle = "] [ differences, m only these, enter goes there, esc closes"
        yield frame

    def on_mount(self) -> None:
        """Count what differs."""
        counts = Counter(limb.state for limb in self._limbs)
        differing = [state for state in State if state is not State.SAME and counts[state]]
        told = ", ".join(f"{counts[state]} {state.value}" for state in differing) or "nothing is missing"
        self._list.border_title = f"Skeleton: {told} of {len(self._limbs)}"
        self._list.focus()

    def on_resize(self) -> None:
        """Cut the columns anew."""
        self.call_after_refresh(self._draw)

    @property
    def _list(self) -> Choices:
        return self.query_one(Choices)

    def _draw(self) -> None:
        width = (self._list.scrollable_content_region.width - _GUTTER) // 2
        self.shown = list(range(len(self._limbs)))
        if self._only_differing:
            self.shown = [n for n in self.shown if self._limbs[n].state is not State.SAME]
        self._list.set_options([Option(_line(self._limbs[n], max(8, width))) for n in self.shown])
        if self.shown:
            nearest = min(range(len(self.shown)), key=lambda at: abs(self.shown[at] - self._marked))
            self._list.highlighted = nearest

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Remember where one is."""
        self._marked = self.shown[event.option_index]

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the limb."""
        self.dismiss(self._limbs[self.shown[event.option_index]])

    def action_next_difference(self) -> None:
        """Go to the next limb that differs."""
        self._step(1)

    def action_previous_difference(self) -> None:
        """Go to the previous limb that differs."""
        self._step(-1)

    def action_only_differing(self) -> None:
        """Show only what differs, or all again."""
        self._only_differing = not self._only_differing
        self._draw()

    def _step(self, by: int) -> None:
        at = self._list.highlighted or 0
        order = range(at + 1, len(self.shown)) if by > 0 else range(at - 1, -1, -1)
        found = next((n for n in order if self._limbs[self.shown[n]].state is not State.SAME), None)
        if found is None:
            self.notify(f"no difference further {'down' if by > 0 else 'up'}", timeout=4)
        else:
            self._list.highlighted = found


def _line(limb: Limb, width: int) -> Content:
    sign, style = _SIGNS[limb.state]
    left, right = (_side(words, limb.depth, width) for words in limb.words)
    side = "" if limb.state is State.SAME else style
    return Content.assemble((left, side), (f" {sign} ", style), (right, side))


def _side(words: str, depth: int, width: int) -> str:
    text = " " * (_INDENT * depth) + (one_line(words) or NOTHING)
    return Content(text).truncate(width, ellipsis=True, pad=True).plain
