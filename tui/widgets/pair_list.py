"""The list of pairs with their counts."""

from __future__ import annotations

from pathlib import Path

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from postedit.site import PostPair
from tui.names import short_names
from tui.styles import BAD, QUIET, UNWRITTEN
from tui.widgets.choices import Choices
from tui.workspace import Workspace

_WAITING = "…"
_CLEAN = "✓"
_UNREADABLE = "!"
_UNWRITTEN = "*"


class PairList(Choices):
    """One line a pair: ``*`` for unwritten changes, ``✓`` for reviewed, open findings, language, short path.

    Behind it stands whether the translation is older than its source, and whether it calls itself unedited.
    """

    DEFAULT_CSS = """
    PairList {
        border: none;
        border-right: vkey $foreground 30%;
        padding: 0;
        height: 1fr;
        text-wrap: nowrap;
        text-overflow: ellipsis;
        scrollbar-size-vertical: 1;
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
        self._pairs: tuple[PostPair, ...] = ()
        self._index: dict[Path, int] = {}
        self._shown: list[Content] = []
        self._names: dict[Path, str] = {}

    def fill(self, workspace: Workspace, root: Path) -> None:
        """Show all pairs of a site."""
        self._pairs, self._index = workspace.pairs, workspace.index
        self._names = short_names(root, self._pairs)
        self._shown = [self._line(workspace, pair) for pair in self._pairs]
        self.set_options(map(Option, self._shown))

    def update_pair(self, workspace: Workspace, target: Path) -> None:
        """Show the figures of one pair as they are now."""
        index = self._index.get(target)
        if index is None:
            return
        line = self._line(workspace, self._pairs[index])
        if line != self._shown[index]:
            self._shown[index] = line
            self.replace_option_prompt_at_index(index, line)

    def go_to(self, target: Path) -> None:
        """Mark the open pair."""
        index = self._index.get(target)
        if index != self.highlighted:
            self.highlighted = index

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Open the pair under the cursor at once: looking is free."""
        event.stop()
        if self.has_focus:
            self.post_message(self.PairChosen(self._pairs[event.option_index].target, to_text=False))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the pair and go on to its text."""
        event.stop()
        self.post_message(self.PairChosen(self._pairs[event.option_index].target, to_text=True))

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
        return Content.assemble(
            (_UNWRITTEN if workspace.is_unwritten(pair.target) else " ", UNWRITTEN),
            (count.rjust(3), style),
            (f" {pair.target_language} ", QUIET),
            self._names[pair.target],
            ("  older" if pair.stale else "", QUIET),
            ("  unedited" if pair.unedited else "", QUIET),
        )
