"""The list of pairs with their counts."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from rich.cells import cell_len
from textual.content import Content
from textual.message import Message

from postedit.site import PostPair
from tui.names import fitted, short_names
from tui.styles import BAD, QUIET, UNWRITTEN
from tui.widgets.line_list import LineList
from tui.workspace import Workspace

_FIGURES = 6
"""Cells for the mark, the count and the spaces round the language."""
_LEAST = 5
"""Cells in which the beginning of a note still tells something."""
_WAITING = "…"
_CLEAN = "✓"
_UNREADABLE = "!"
_UNWRITTEN = "*"


class PairList(LineList):
    """One line a pair: ``*`` for unwritten changes, ``✓`` for reviewed, open findings, language, short path.

    Behind it stands, where there is room, whether the translation is older than its source, and whether it
    calls itself unedited.
    """

    DEFAULT_CSS = """
    PairList {
        border: none;
        border-right: vkey $foreground 30%;
        padding: 0;
        height: 1fr;
        &:focus { border: none; border-right: vkey $accent; }
    }
    """

    class PairChosen(Message):
        """The reviewer went to a pair; ``to_text`` where the text is wanted next."""

        def __init__(self, target: Path, *, to_text: bool) -> None:
            self.target = target
            self.to_text = to_text
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._workspace: Workspace | None = None
        self.names: dict[Path, str] = {}
        """Of each target, short."""

    def fill(self, workspace: Workspace, root: Path) -> None:
        """Show all pairs of a site."""
        self._workspace = workspace
        names = short_names(root, ((str(pair.target), pair.target_language) for pair in workspace.pairs))
        self.names = dict(zip((pair.target for pair in workspace.pairs), names, strict=True))
        self.set_count(len(workspace.pairs))

    def line(self, number: int) -> Content:
        """Give the line of a pair."""
        return self._line(self._workspace, self._workspace.pairs[number]) if self._workspace else Content("")

    def go_to(self, target: Path) -> None:
        """Mark the open pair."""
        self.marked = self._workspace.index.get(target) if self._workspace else None

    def on_line_list_marked(self, event: LineList.Marked) -> None:
        """Open the pair under the cursor at once: looking is free."""
        event.stop()
        self._choose(event.number, to_text=False)

    def on_line_list_chosen(self, event: LineList.Chosen) -> None:
        """Open the pair and go on to its text."""
        event.stop()
        self._choose(event.number, to_text=True)

    def _choose(self, number: int, *, to_text: bool) -> None:
        if self._workspace is not None:
            self.post_message(self.PairChosen(self._workspace.pairs[number].target, to_text=to_text))

    def _line(self, workspace: Workspace, pair: PostPair) -> Content:
        found = workspace.findings(pair.target)
        if not workspace.is_readable(pair.target):
            count, style = _UNREADABLE, BAD
        elif found is None:
            count, style = _WAITING, QUIET
        else:
            is_done = not found or workspace.is_reviewed(pair.target)
            count = (_CLEAN if is_done else "") + (str(len(found)) if found else "")
            style = "$text-success" if is_done else "bold"
        notes = ("  older" if pair.stale else "") + ("  unedited" if pair.unedited else "")
        room = self.scrollable_content_region.width - _FIGURES - len(pair.target_language)
        is_unwritten = workspace.is_unwritten(pair.target)
        facts = (count.rjust(3), style), f" {pair.target_language} ", self.names[pair.target], notes
        return _put_together(*facts, room, is_unwritten=is_unwritten)


@lru_cache(maxsize=1024)
def _put_together(
    figure: tuple[str, str], language: str, name: str, notes: str, room: int, *, is_unwritten: bool
) -> Content:
    """Put the facts of a pair on one line, its name in so many cells; each key asks for all in sight."""
    shown = fitted(name, room)
    return Content.assemble(
        (_UNWRITTEN if is_unwritten else " ", UNWRITTEN),
        figure,
        (language, QUIET),
        shown,
        (notes if cell_len(shown) + _LEAST <= room else "", QUIET),
    )
