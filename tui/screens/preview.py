"""All that will be written, file by file, before it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from postedit.review.history import History
from tui.action import Place
from tui.actions import bindings
from tui.diff import diff_text
from tui.messages import DiffDrawn
from tui.screens.dialog import Dialog
from tui.widgets.choices import Choices
from tui.workspace import Workspace


class PreviewScreen(Dialog[Path]):
    """The posts with unwritten changes, and the diff of the marked one. Gives the post to go to."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(Place.PREVIEW))
    places = (Place.PREVIEW, *Dialog.places)
    DEFAULT_CSS = """
    PreviewScreen {
        & > .frame { width: 98%; height: 96%; max-width: 160; }
        Choices, Choices:focus { height: auto; max-height: 8; border: none; padding: 0; }
        VerticalScroll { height: 1fr; border-top: solid $foreground 30%; scrollbar-size-vertical: 1; }
        VerticalScroll:focus { border-top: solid $accent; }
    }
    """

    def __init__(
        self,
        workspace: Workspace,
        first: Path,
        shown_path: Callable[[Path], str],
        write: Callable[[list[Path]], Awaitable[bool]],
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._first = first
        self._shown_path = shown_path
        self._write = write
        self.paths: list[Path] = []
        self.text = Content("")

    def compose(self) -> ComposeResult:
        """Lay out the list and the diff."""
        frame = Vertical(classes="frame")
        frame.border_subtitle = "w writes this post, W all, enter goes there, J K scroll, esc closes"
        with frame:
            yield Choices()
            with VerticalScroll():
                yield Static()

    def on_mount(self) -> None:
        """List the posts, the open one marked."""
        self._list()
        self.query_one(Choices).focus()

    def _list(self) -> None:
        """List what is unwritten; close where nothing is."""
        self.paths = self._workspace.unwritten
        if not self.paths:
            self.dismiss(None)
            return
        choices = self.query_one(Choices)
        choices.set_options([Option(self._shown_path(path)) for path in self.paths])
        choices.highlighted = self.paths.index(self._first) if self._first in self.paths else 0
        count = len(self.paths)
        self.query_one(".frame").border_title = f"To be written: {count} post{'s' if count > 1 else ''}"

    @property
    def marked(self) -> Path:
        """Give the post whose diff is shown."""
        return self.paths[self.query_one(Choices).highlighted or 0]

    def on_option_list_option_highlighted(self) -> None:
        """Show the diff of the marked post."""
        self._first = self.marked
        self._draw(self.marked)

    @work(thread=True, exclusive=True, group="diff")
    def _draw(self, path: Path) -> None:
        session = self._workspace.session(path)
        state = session.history if session else self._workspace.kept(path)
        text = Content("")
        if isinstance(state, History):
            text = diff_text(self._shown_path(path), state.on_disk, state.text)
        if not get_current_worker().is_cancelled:
            self.post_message(DiffDrawn(text))

    def on_diff_drawn(self, message: DiffDrawn) -> None:
        """Show the diff from its beginning."""
        self.text = message.text
        self.query_one(".frame Static", Static).update(message.text)
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the post."""
        self.dismiss(self.paths[event.option_index])

    async def action_write(self) -> None:
        """Write the marked post."""
        await self._write([self.marked])
        self._list()

    @work
    async def action_write_all(self) -> None:
        """Write all posts."""
        await self._write(self.paths)
        self._list()

    def action_scroll_diff(self, by: int) -> None:
        """Scroll the diff some lines down (up where negative)."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    def action_copy(self) -> None:
        """Put the diff into the clipboard."""
        self.app.copy_to_clipboard(self.text.plain)
        self.notify("copied the diff", timeout=4)
