"""An action on many posts says how far it is and can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Static
from textual.widgets._toast import Toast

from postedit.model import Refused
from postedit.review.session import Session
from tui import progress as of_application
from tui.app import ReviewApp
from tui.plan import Plan
from tui.progress import Progress
from tui.screens.help import HelpScreen
from tui.screens.progress import ProgressScreen
from tui.screens.review import ReviewScreen

from .conftest import CLEAN, Open
from .test_beginning import until
from .test_everywhere import accept_everywhere, texts

Told = Callable[[Pilot[None]], str]


def test_posts_are_counted_until_it_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those given count as done; none is given after the stop, and the rest is told."""
    seconds = count(0, 5)
    monkeypatch.setattr(of_application, "monotonic", lambda: next(seconds))
    progress = Progress("Writing")
    assert str(progress) == "Writing"
    given = []
    for post in progress.through("abc"):
        given.append(post)
        if post == "b":
            assert str(progress) == "Writing: 1 of 3 posts, about 10 s left"
            progress.stop()
    assert given == ["a", "b"]
    assert progress.rest == "; stopped, 1 of 3 posts left as they were"
    whole = Progress()
    assert list(whole.through("abc")) == ["a", "b", "c"]
    whole.stop()
    assert whole.rest == ""


class Gate:
    """Makes actions on many posts wait, each post of them, until they are let go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.going_on = Event()
        for name in ("accept_all", "undo", "write"):
            monkeypatch.setattr(Session, name, self._slow(getattr(Session, name)))

    def _slow(self, act: Callable[..., object]) -> Callable[..., object]:
        def slowly(*given: object) -> object:
            self.going_on.wait(20)
            return act(*given)

        return slowly

    @asynccontextmanager
    async def shown(self, pilot: Pilot[None]) -> AsyncIterator[ProgressScreen]:
        """Wait until progress is shown; at the end let the action go on, and wait for what it comes to."""
        try:
            for _ in range(200):
                await asyncio.sleep(0.02)
                if isinstance(pilot.app.screen, ProgressScreen):
                    break
            await pilot.pause(0.2)
            assert isinstance(pilot.app.screen, ProgressScreen)
            yield pilot.app.screen
        finally:
            self.going_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        self.going_on.clear()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Give what actions on many posts wait for."""
    return Gate(monkeypatch)


def subtitle(screen: ProgressScreen) -> str:
    """Give what the frame says of stopping."""
    return str(screen.query_one(".frame").border_subtitle)


async def test_a_long_bulk_is_told_of_and_stopped(open_review: Open, told: Told, gate: Gate) -> None:
    """Escape stops after the present post; what is done stays, and one undo takes it back."""
    async with open_review() as (pilot, screen):
        before = texts(screen)
        await pilot.press("A", "enter")
        async with gate.shown(pilot) as shown:
            words = str(shown.query_one(Static).content)
            assert words.startswith("Accepting 3 fixes: 0 of 2 posts")
            assert subtitle(shown) == "esc stops; what is done stays, and u takes it back"
            await pilot.press("escape")
        assert pilot.app.screen is screen
        assert "accepted 2 in 1 post; stopped, 1 of 2 posts left as they were" in told(pilot)
        assert texts(screen)["one"] == CLEAN
        assert texts(screen)["three"] == before["three"]
        gate.going_on.set()
        await pilot.press("u")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert texts(screen) == before


async def test_an_undo_that_was_stopped_is_shown_and_goes_on(open_review: Open, gate: Gate) -> None:
    """The texts on the screen are those of memory; the key that began the undo ends it."""
    async with open_review() as (pilot, screen):
        before = texts(screen)
        gate.going_on.set()
        await accept_everywhere(pilot)
        await pilot.press("}")
        gate.going_on.clear()
        await pilot.press("u")
        async with gate.shown(pilot) as shown:
            assert subtitle(shown) == "esc stops; what is done stays, and the same key goes on"
            await pilot.press("escape")
        assert texts(screen) == {**before, "one": CLEAN}
        assert screen.reading is not None
        assert len(screen.reading.spots) == 1
        gate.going_on.set()
        await pilot.press("u")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert texts(screen) == before


async def test_help_over_the_progress_goes_by_itself_only(open_review: Open, told: Told, gate: Gate) -> None:
    """Where it comes to its end under help, help stays, and closing that leads to the texts."""
    async with open_review() as (pilot, screen):
        await pilot.press("A", "enter")
        async with gate.shown(pilot):
            await pilot.press("?")
            assert isinstance(pilot.app.screen, HelpScreen)
        assert isinstance(pilot.app.screen, HelpScreen)
        assert set(texts(screen).values()) == {CLEAN}
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is screen
        assert "accepted 3 in 2 posts" in told(pilot)


async def test_one_thing_at_a_time(open_review: Open, told: Told, gate: Gate, site: Path) -> None:
    """While many posts are changed none of the like is begun, and leaving waits for its end."""
    async with open_review() as (pilot, screen):
        await pilot.press("A", "enter")
        async with gate.shown(pilot):
            await pilot.press("ctrl+q")
            assert "accepting 3 fixes is being stopped; then you can quit" in told(pilot)
            assert isinstance(pilot.app.screen, ProgressScreen)
            screen.in_bulk(Progress("Undoing"), lambda *_: Refused("never done"), [])
            await pilot.pause(0.1)
            assert "one thing at a time: accepting 3 fixes is not finished yet" in told(pilot)
        assert texts(screen)["one"] == CLEAN
        assert "stopped, 1 of 2 posts" in told(pilot)


async def test_what_goes_with_its_screen_is_stopped(open_review: Open, gate: Gate) -> None:
    """Where the worker is ended, no further post is begun in the thread that it leaves behind."""
    async with open_review() as (pilot, screen):
        await pilot.press("A", "enter")
        async with gate.shown(pilot):
            progress = screen.underway
            assert progress is not None
            screen.workers.cancel_node(screen)
            await pilot.pause(0.1)
            assert progress.is_stopped
            assert screen.underway is None
            assert pilot.app.screen is screen


async def test_writing_that_is_stopped_tells_what_is_left(
    open_review: Open, told: Told, gate: Gate, target: Path
) -> None:
    """Also where a post was refused before that."""
    async with open_review() as (pilot, screen):
        gate.going_on.set()
        await accept_everywhere(pilot)
        gate.going_on.clear()
        for refused in (True, False):
            if refused:
                target.rename(target.with_suffix(".away"))
            screen.write_everything()
            async with gate.shown(pilot) as shown:
                assert subtitle(shown) == "esc stops; what is written stays written"
                await pilot.press("escape")
            left = "stopped, 1 of 2 posts left as they were"
            assert told(pilot).endswith(f"wrote {'0 of 2 posts' if refused else '1 post'}; {left}")
            if refused:
                assert told(pilot).startswith("content/one/index.fr.md: cannot be read")
                assert "your changes are kept" in told(pilot)
                target.with_suffix(".away").rename(target)
        assert target.read_text("utf-8") == CLEAN


async def test_what_was_told_never_lies_over_a_dialog(open_review: Open, told: Told) -> None:
    """A message goes when a screen comes on top."""
    async with open_review() as (pilot, _):
        await pilot.press("i", "u")
        assert told(pilot)
        await pilot.press("?")
        assert not told(pilot)


async def test_each_message_stands_on_the_first_line(site: Path) -> None:
    """A short one stands beside the title, a long one is laid over it, and none is left behind elsewhere."""
    app = ReviewApp(Plan(site, selected=("markup/broken-url",)))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await until(pilot, lambda: isinstance(app.screen, ReviewScreen) and bool(app.screen.reading))
        main = app.screen
        assert isinstance(main, ReviewScreen)
        for text in ("short", "a longer one of many words " * 5):
            for _ in range(3):
                main.say(text)
                await pilot.pause(0.2)
            toasts = [toast.region.y for toast in main.query(Toast)]
            assert (main.title_line.told, toasts) == (("short", []) if text == "short" else ("", [0]))
            await pilot.press("?")
            await pilot.pause(0.2)
            assert not main.title_line.told
            assert not main.query(Toast)
            await pilot.press("escape")


async def test_a_message_leaves_the_beginning_of_the_title_in_sight(site: Path) -> None:
    """The post's name is cut, never gone, while something is told; after that it is whole again."""
    app = ReviewApp(Plan(site, selected=("markup/broken-url",)))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, ReviewScreen) and bool(app.screen.reading))
        main = app.screen
        assert isinstance(main, ReviewScreen)
        before = main.title_line.render().plain
        main.say("x" * 40, "warning")
        during = main.title_line.render().plain
        assert (during[:20], during.rstrip()[-42:]) == (before[:20], "! " + "x" * 40)
        await pilot.resize_terminal(30, 24)
        assert "x" * 20 in main.title_line.render_line(0).text
        await pilot.resize_terminal(80, 24)
        main.say("[bold]as it is[/]")
        assert "[bold]as it is[/]" in main.title_line.render_line(0).text
        main.hush()
        assert main.title_line.render().plain == before
