"""What the reviewer finds again after a crash, and what becomes of files that others change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from postedit.model import Refused
from postedit.review.histories import Histories
from tests.tui.conftest import FRENCH, Open
from tui.app import ReviewApp

Told = Callable[[Pilot[None]], str]


async def test_crash_and_undo_of_a_bulk(open_review: Open, site: Path, target: Path, told: Told) -> None:
    """Unwritten changes of many posts are there after a crash, told of, and are undone by one key."""
    async with open_review() as (pilot, _):
        await pilot.press("A", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        assert len(screen.workspace.unwritten) == 2
        assert told(pilot) == "unwritten changes of 2 posts are restored: d shows them"
        await pilot.press("u")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "in 2 posts" in told(pilot)
        assert screen.workspace.unwritten == []
    assert target.read_text("utf-8") == FRENCH


async def test_discarding_is_for_good(open_review: Open, target: Path, told: Told) -> None:
    """What was discarded when quitting does not come back."""
    async with open_review() as (pilot, _):
        await pilot.press("a", "q", "x")
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        assert screen.workspace.unwritten == []
        assert told(pilot) == ""
    assert target.read_text("utf-8") == FRENCH


async def test_what_cannot_be_discarded_is_told_and_comes_back(
    open_review: Open, target: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk is full, leaving says after the end that the changes stay."""
    async with open_review() as (pilot, _):
        await pilot.press("a")
        monkeypatch.setattr(Histories, "keep", lambda *_: Refused("No space left on device"))
        await pilot.press("q", "x")
        await pilot.pause()
        assert pilot.app.return_code == 1
        said = " ".join(str(one) for one in pilot.app._exit_renderables)
        assert "one/index.fr.md: its changes could not be given up" in said
        assert "No space left on device" in said
    monkeypatch.undo()
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        assert screen.workspace.unwritten == [target]
        assert "unwritten changes are restored" in told(pilot)


async def test_written_over_a_foreign_change(open_review: Open, target: Path, told: Told) -> None:
    """A file that changed is shown with the reviewer's changes first, and written by the second key."""
    theirs = FRENCH.replace("## Lecture", "## La lecture et les livres")
    async with open_review() as (pilot, screen):
        await pilot.press("a")
        target.write_text(theirs, "utf-8")
        await pilot.press("ctrl+s")
        assert "brought over" in told(pilot)
        assert target.read_text("utf-8") == theirs
        assert screen.reading is not None
        assert "La lecture" in screen.reading.session.text
        await pilot.press("ctrl+s")
    assert target.read_text("utf-8") == theirs.replace("https: //example.org/m", "https://example.org/m")


async def test_rescan_meets_a_foreign_change(open_review: Open, target: Path) -> None:
    """Looking at the site again brings unwritten changes over to what files hold now."""
    async with open_review() as (pilot, screen):
        assert isinstance(pilot.app, ReviewApp)
        await pilot.press("a")
        target.write_text(FRENCH.replace("## Lecture", "## La lecture et les livres"), "utf-8")
        await pilot.press("R")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.workspace is not None
        session = screen.workspace.session(target)
        assert session is not None
        assert session.is_unwritten
        assert "La lecture" in session.text
        assert "https://example.org/manual" in session.text
