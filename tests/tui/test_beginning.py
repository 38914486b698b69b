"""The list of posts stands before the reviewer is loaded."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot

from postedit.site import glimpse as of_site
from tui import opened as of_application
from tui.app import ReviewApp
from tui.opened import Extent, Opened, looked_through, open_plan
from tui.plan import Plan
from tui.screens.opening import OpeningScreen
from tui.screens.review import ReviewScreen
from tui.widgets.name_list import NameList
from tui.widgets.status_line import status_text


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Give what the loading of the reviewer waits for."""
    event = Event()

    def slowly(*given: object) -> Opened:
        event.wait(20)
        return open_plan(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(of_application, "open_plan", slowly)
    return event


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    for _ in range(400):
        await pilot.pause()
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come to that")


def lines(app: ReviewApp) -> list[str]:
    """Give the lines of the first list."""
    names = app.screen.query_one(NameList)
    return [" ".join(str(names.line(n)).split()) for n in range(names.count)]


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 50)])
async def test_names_stand_while_the_rest_is_loaded(site: Path, hold: Event, size: tuple[int, int]) -> None:
    """At each size the posts are listed; the one that was gone to is opened once that is possible."""
    app = ReviewApp(Plan(site, selected=("markup/broken-url",)))
    async with app.run_test(size=size) as pilot:
        try:
            await until(pilot, lambda: bool(app.screen.query_one(NameList).count))
            assert isinstance(app.screen, OpeningScreen)
            assert lines(app) == ["… fr one", "… fr three", "… fr two"]
            assert app.screen.query_one(NameList).region.width > 20
            await pilot.press("j")
        finally:
            hold.set()
        await until(pilot, lambda: isinstance(app.screen, ReviewScreen) and bool(app.screen.open_pair))
        main = app.screen
        assert isinstance(main, ReviewScreen)
        assert main.open_pair is not None
        assert main.open_pair.target.parent.name == "three"


async def test_leaving_is_possible_at_once(site: Path, hold: Event) -> None:
    """``q`` leaves before the reviewer is loaded."""
    app = ReviewApp(Plan(site))
    async with app.run_test() as pilot:
        await until(pilot, lambda: bool(app.screen.query(NameList)))
        await pilot.press("q")
        hold.set()
    assert app.return_code == 0


async def test_the_first_posts_are_followed_by_all(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The posts that were met first can be read while the others are looked for; then all are checked."""
    monkeypatch.setattr(of_site, "_POSTS", 2)
    going_on = Event()

    def slowly(plan: Plan, known: Opened) -> Opened:
        going_on.wait(20)
        return looked_through(plan, known)

    monkeypatch.setattr("tui.main.loading.looked_through", slowly)
    app = ReviewApp(Plan(site, selected=("markup/broken-url",)))
    async with app.run_test(size=(100, 30)) as pilot:
        try:
            await until(pilot, lambda: isinstance(app.screen, ReviewScreen) and bool(app.screen.reading))
            main = app.screen
            assert isinstance(main, ReviewScreen)
            assert main.workspace is not None
            assert status_text(main.workspace.totals()) == "looking for posts: 1 so far"
            session = main.workspace.session(main.workspace.pairs[0].target)
            await pilot.press("a")
        finally:
            going_on.set()
        await until(pilot, lambda: bool(main.workspace and main.workspace.totals().checked == 3))
        assert main.workspace.opened.extent is Extent.ALL
        assert main.workspace.session(main.workspace.pairs[0].target) is session
        assert status_text(main.workspace.totals()) == "1/3 posts  2 findings  1 unwritten"


def test_the_list_needs_no_checks() -> None:
    """What stands before the list, from the command to the first screen, loads neither engine nor checks."""
    code = "import sys, postedit.cli.review, tui.app; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    heavy = {"postedit.engine", "postedit.checks", "postedit.batch", "tui.screens.review", "markdown_it"}
    assert heavy.isdisjoint(loaded.split())
