"""The list of posts, shown while the reviewer itself is being loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from postedit.site.glimpse import glimpse
from postedit.site.opened import Site, open_site
from tui.action import REVIEW
from tui.actions import bindings
from tui.garbage import spare
from tui.names import Post, fitted, short_names
from tui.plan import Plan
from tui.remembered import recall, recall_names, remember
from tui.styles import QUIET
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from postedit.site import PostPair
    from tui.opened import Opened

_WAITING = "   … "
OPENING = "Looking for posts and their translations…"


class NameList(LineList):
    """Posts of which nothing but their names is known."""

    def fill(self, root: Path, posts: Sequence[Post]) -> None:
        """Show posts."""
        self._lines = list(zip(posts, short_names(root, posts), strict=True))
        self.set_count(len(posts))
        self.marked = 0 if posts else None

    def line(self, number: int) -> Content:
        """Give the line of a post as the list of the main screen will have it."""
        (_, language), name = self._lines[number]
        name = fitted(name, self.scrollable_content_region.width - len(language) - len(_WAITING) - 1)
        return Content.assemble((_WAITING, QUIET), (f"{language} ", QUIET), name)


class OpeningScreen(Screen[None]):
    """Shows what is remembered of the site, else the first posts that are met, within a second.

    What the reviewer needs beyond that, the checks and the term bases, is loaded meanwhile.
    """

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (140, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        one for one in bindings(*REVIEW) if not isinstance(one, tuple) and one.action == "app.quit"
    ]
    DEFAULT_CSS = """
    OpeningScreen {
        #title, #status { height: 1; background: $panel; padding: 0 1; }
        NameList { width: 27; height: 1fr; padding: 0; border-right: vkey $foreground 30%; }
        #words { width: 1fr; padding: 1 2; }
        &.-wide NameList { width: 38; }
        &.-narrow { NameList { width: 1fr; border-right: none; } #words { display: none; } }
    }
    """

    class NamesKnown(Message):
        """Some posts are known."""

        def __init__(self, posts: Sequence[Post], *, are_all: bool) -> None:
            self.posts = posts
            self.are_all = are_all
            super().__init__()

    class Loaded(Message):
        """The reviewer is loaded and the site is open; ``first`` is the translation that was gone to."""

        def __init__(self, opened: Opened, first: Path | None) -> None:
            self.opened = opened
            self.first = first
            super().__init__()

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self._posts: Sequence[Post] = ()

    def compose(self) -> ComposeResult:
        """Lay out the panes as the main screen has them."""
        yield Static("postedit", id="title", markup=False)
        with Horizontal():
            yield NameList()
            yield Static(OPENING, id="words", markup=False)
        yield Static("opening…", id="status", markup=False)

    @property
    def _marked(self) -> Path | None:
        names = self.query_one(NameList)
        return Path(self._posts[names.marked][0]) if names.marked else None

    def on_mount(self) -> None:
        """Look for posts."""
        self.query_one(NameList).focus()
        self._load()

    @work(thread=True, exclusive=True, group="open")
    def _load(self) -> None:
        posts = recall_names(self._plan)
        if posts:
            self.post_message(self.NamesKnown(posts, are_all=True))
            known = recall(self._plan)
        else:
            known = self._glimpsed()
            seen = [(str(pair.target), pair.target_language) for pair in known]
            self.post_message(self.NamesKnown(seen, are_all=False))
        from tui.opened import Extent, open_plan  # noqa: PLC0415 - loads the checks: the list stands first
        from tui.screens import review  # noqa: F401, PLC0415 - and so does the main screen

        opened = open_plan(self._plan, known, Extent.REMEMBERED if posts else Extent.SOME)
        if opened.extent is Extent.ALL:
            remember(self._plan, opened.pairs)
        spare()
        self.app.call_from_thread(self._end, opened)

    def _end(self, opened: Opened) -> None:
        self.app.post_message(self.Loaded(opened, self._marked))

    def _glimpsed(self) -> tuple[PostPair, ...]:
        if self._plan.pairs:
            return ()
        site = open_site(self._plan.root)
        settings = site.settings if isinstance(site, Site) else None
        return glimpse(self._plan.root, self._plan.paths, settings) if settings else ()

    def on_opening_screen_names_known(self, message: NamesKnown) -> None:
        """List the posts."""
        self._posts = message.posts
        self.query_one(NameList).fill(self._plan.root, message.posts)
        if message.posts:
            count = len(message.posts)
            said = f"{count} posts" if message.are_all else f"{count} posts so far"
            self.query_one("#status", Static).update(f"opening… {said}")
