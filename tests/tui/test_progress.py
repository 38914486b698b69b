"""An action on many posts says how far it is and can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from postedit.review.session import Session
from tui.progress import Progress
from tui.screens.progress import ProgressScreen

from .conftest import CLEAN, Open
from .test_everywhere import texts

Told = Callable[[Pilot[None]], str]


def test_posts_are_counted_until_it_is_stopped() -> None:
    """Those given count as done; none is given after the stop, and the rest is told."""
    progress = Progress("Writing")
    assert str(progress) == "Writing"
    given = []
    for post in progress.through("abc"):
        given.append(post)
        if post == "b":
            assert str(progress).startswith("Writing: 1 of 3 posts, about 0 s left")
            progress.stop()
    assert given == ["a", "b"]
    assert progress.rest == "; stopped, 1 of 3 posts left as they were"
    whole = Progress()
    assert list(whole.through("abc")) == ["a", "b", "c"]
    whole.stop()
    assert whole.rest == ""


async def test_a_long_bulk_is_told_of_and_stopped(
    open_review: Open, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Escape stops after the present post; what is done stays, and one undo takes it back."""
    going_on, accept_all = Event(), Session.accept_all

    def slowly(session: Session, *given: object) -> tuple[int, list[str]]:
        going_on.wait(20)
        return accept_all(session, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "accept_all", slowly)
    async with open_review() as (pilot, screen):
        before = texts(screen)
        await pilot.press("A", "enter")
        try:
            for _ in range(200):
                await asyncio.sleep(0.02)
                if isinstance(pilot.app.screen, ProgressScreen):
                    break
            await pilot.pause(0.2)
            words = str(pilot.app.screen.query_one(Static).content)
            assert words.startswith("Accepting 3 fixes: 0 of 2 posts")
            await pilot.press("escape")
        finally:
            going_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert pilot.app.screen is screen
        assert "accepted 2 in 1 post; stopped, 1 of 2 posts left as they were" in told(pilot)
        assert texts(screen)["one"] == CLEAN
        assert texts(screen)["three"] == before["three"]
        await pilot.press("u")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert texts(screen) == before


async def test_what_was_told_never_lies_over_a_dialog(open_review: Open, told: Told) -> None:
    """A message goes when a screen comes on top."""
    async with open_review() as (pilot, _):
        await pilot.press("i", "u")
        assert told(pilot)
        await pilot.press("?")
        assert not told(pilot)
