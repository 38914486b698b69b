"""Keys that are typed at once, before what they act on stands."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from postedit.review.checked import Checked
from postedit.review.session import Session
from postedit.site import PostPair
from tui.app import ReviewApp
from tui.main import loading
from tui.plan import Plan
from tui.screens import opening as of_application
from tui.screens.edit import EditScreen
from tui.screens.opening import OpeningScreen
from tui.screens.review import ReviewScreen
from tui.widgets.name_list import NameList
from tui.workspace import Workspace

from .test_beginning import hold, until

__all__ = ["hold"]


class Typing:
    """The reviewer as it is opened; what its steps wait for."""

    def __init__(self, site: Path, monkeypatch: pytest.MonkeyPatch, hold: Event) -> None:
        self.app = ReviewApp(Plan(site, selected=("markup/broken-url",)))
        self.names, self.main, self.post = Event(), hold, Event()
        glimpse, begin, check = of_application.glimpse, Workspace.begin, loading.check_pairs

        def names_later(*given: object) -> tuple[PostPair, ...]:
            self.names.wait(20)
            return glimpse(*given)  # type: ignore[arg-type]

        def post_later(*given: object) -> Session:
            self.post.wait(20)
            return begin(*given)  # type: ignore[arg-type]

        def checked_later(*given: object) -> Iterator[tuple[PostPair, Checked]]:
            self.post.wait(20)
            return check(*given)  # type: ignore[arg-type]

        monkeypatch.setattr(of_application, "glimpse", names_later)
        monkeypatch.setattr(Workspace, "begin", post_later)
        monkeypatch.setattr(loading, "check_pairs", checked_later)

    @asynccontextmanager
    async def run(self) -> AsyncIterator[Pilot[None]]:
        """Open it; let every step go on at the end."""
        async with self.app.run_test(size=(100, 30)) as pilot:
            try:
                yield pilot
            finally:
                for step in (self.names, self.main, self.post):
                    step.set()

    async def list_stands(self, pilot: Pilot[None]) -> None:
        """Let the list come."""
        self.names.set()
        await until(pilot, lambda: bool(self.app.screen.query_one(NameList).count))

    async def main_stands(self, pilot: Pilot[None]) -> ReviewScreen:
        """Let the main screen come, where no post can be read yet."""
        self.main.set()
        await until(pilot, lambda: isinstance(self.app.screen, ReviewScreen))
        assert isinstance(self.app.screen, ReviewScreen)
        return self.app.screen

    async def post_stands(self, pilot: Pilot[None], main: ReviewScreen) -> None:
        """Let the post come, and wait until what was typed is acted on."""
        self.post.set()
        await until(pilot, lambda: main.reading is not None and not main._keeps_keys)


@pytest.fixture
def typing(site: Path, monkeypatch: pytest.MonkeyPatch, hold: Event) -> Typing:
    """Give a reviewer that waits before each step."""
    return Typing(site, monkeypatch, hold)


async def test_keys_before_the_list_go_to_the_list(typing: Typing) -> None:
    """Who types j and enter before a name is seen gets the second post."""
    async with typing.run() as pilot:
        await pilot.press("j", "enter")
        await typing.list_stands(pilot)
        await until(pilot, lambda: pilot.app.screen.query_one(NameList).marked == 1)
        main = await typing.main_stands(pilot)
        await typing.post_stands(pilot, main)
        assert pilot.app.screen is main
        assert main.open_pair is not None
        assert main.open_pair.target.parent.name == "three"


async def test_enter_typed_blind_is_enter(typing: Typing) -> None:
    """What was typed before the terminal was taken over comes with line feeds."""
    async with typing.run() as pilot:
        await pilot.press("ctrl+j", "j")
        await typing.list_stands(pilot)
        main = await typing.main_stands(pilot)
        await typing.post_stands(pilot, main)
        assert main.open_pair is not None
        assert main.open_pair.target.parent.name == "one"
        assert main.reading is not None
        assert main.reading.row > 0


async def test_keys_that_follow_go_to_the_post(typing: Typing) -> None:
    """What follows enter, or a key that lists know nothing of, waits for the text and keeps its order."""
    async with typing.run() as pilot:
        await typing.list_stands(pilot)
        await pilot.press("a", "j")
        assert pilot.app.screen.query_one(NameList).marked == 0
        main = await typing.main_stands(pilot)
        await pilot.press("r")
        assert main.reading is None
        await typing.post_stands(pilot, main)
        assert main.workspace is not None
        assert main.open_pair is not None
        assert main.workspace.is_reviewed(main.open_pair.target)
        assert main.reading is not None
        assert [step.verdicts[0].decision.value for step in main.reading.session.history.past] == [
            "accepted",
            "reviewed",
        ]


async def test_letters_reach_what_a_key_before_them_opened(typing: Typing) -> None:
    """The editor has the focus before the next key is acted on; escape and help come in their turn."""
    async with typing.run() as pilot:
        await typing.list_stands(pilot)
        await pilot.press("enter", "g", "enter", "x", "y")
        main = await typing.main_stands(pilot)
        typing.post.set()
        await until(pilot, lambda: not main._keeps_keys)
        assert isinstance(pilot.app.screen, EditScreen)
        assert "xy" in pilot.app.screen.query_one(TextArea).text


async def test_leaving_comes_in_its_turn(typing: Typing) -> None:
    """``q`` leaves at once where nothing was typed before it, and after that where something was."""
    async with typing.run() as pilot:
        await typing.list_stands(pilot)
        await pilot.press("?", "q", "q")
        assert pilot.app.is_running
        await typing.main_stands(pilot)
        typing.post.set()
        await until(pilot, lambda: not pilot.app.is_running)
        assert pilot.app.return_code == 0


async def test_the_palette_does_not_take_the_place_of_the_first_screen(typing: Typing) -> None:
    """Where it is open when the main screen comes, it goes with the first screen."""
    async with typing.run() as pilot:
        await typing.list_stands(pilot)
        await pilot.press("ctrl+p")
        assert not isinstance(pilot.app.screen, OpeningScreen)
        main = await typing.main_stands(pilot)
        assert [type(screen) for screen in pilot.app.screen_stack[1:]] == [ReviewScreen]
        await typing.post_stands(pilot, main)
