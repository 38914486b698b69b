"""The list of posts, shown while the reviewer itself is being loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from postedit.site.glimpse import glimpse
from postedit.site.opened import Site, open_site
from tui.action import REVIEW
from tui.actions import bindings
from tui.garbage import spare_all
from tui.names import Post
from tui.plan import Plan
from tui.remembered import recall, recall_names, remember
from tui.typed import in_lists, leaves, meant, post
from tui.widgets.name_list import NameList

if TYPE_CHECKING:
    from postedit.site import PostPair
    from tui.opened import Opened

OPENING = "Looking for posts and their translations…"


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
        """The reviewer is loaded and the site is open.

        Attributes:
            screen: the screen that is no longer needed.
            opened: the site.
            first: the translation that was gone to.
            typed: the keys that are the main screen's to act on; more may come until that one stands.
        """

        def __init__(self, screen: OpeningScreen, opened: Opened, first: Path | None) -> None:
            self.screen = screen
            self.opened = opened
            self.first = first
            self.typed = screen.typed
            super().__init__()

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self._posts: Sequence[Post] = ()
        self._is_chosen = False
        self.typed: list[events.Key] = []

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
        is_meant = names.marked is not None and (names.marked > 0 or self._is_chosen)
        return Path(self._posts[names.marked or 0][0]) if is_meant else None

    def on_mount(self) -> None:
        """Look for posts."""
        self.query_one(NameList).focus()
        self._load()

    def on_key(self, event: events.Key) -> None:
        """Let the list have its keys, once it stands; keep those of the main screen, and all that follow one.

        Enter chooses the post that will be opened, so what follows it is the main screen's, too.
        """
        if self.typed or not (leaves(event) or self._is_of_list(meant(event))):
            event.stop()
            self.typed.append(meant(event))

    def _is_of_list(self, key: events.Key) -> bool:
        action = in_lists(key)
        if self._is_chosen or action is None or not self.query_one(NameList).count:
            return False
        self._is_chosen = action == "select"
        return True

    def on_line_list_chosen(self) -> None:
        """Take the post that was clicked for the one to be opened."""
        self._is_chosen = True

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
        spare_all()
        self.app.call_from_thread(self._end, opened)

    def _end(self, opened: Opened) -> None:
        self.app.post_message(self.Loaded(self, opened, self._marked))

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
        typed = self.typed[:]
        self.typed.clear()
        for key in typed:
            post(self.app, key)
