"""The reviewer without a terminal: opening it, and the seconds from a key until what it does is painted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter
from unicodedata import name

import msgspec
from textual import events
from textual.message_pump import MessagePump

from tui.app import ReviewApp
from tui.plan import Plan
from tui.screens.review import ReviewScreen, review_screen

_SIZE = (120, 40)
_PATIENCE = 900.0
_PACE = 0.3
"""Seconds between two keys of a person who reads."""
_ROUNDS = 2
"""A key's message goes from the application to the widget, and what that does to the screen."""


class Sitting(msgspec.Struct):
    """The reviewer while it runs."""

    app: ReviewApp
    screen: ReviewScreen

    async def wait(self, until: Callable[[ReviewScreen], bool]) -> float:
        """Wait until something holds, and give how many seconds that took."""
        started = perf_counter()
        while not until(self.screen):
            if perf_counter() - started > _PATIENCE:
                raise TimeoutError("the reviewer did not come so far")
            await asyncio.sleep(0.001)
        return perf_counter() - started

    async def press(self, key: str, until: Callable[[ReviewScreen], bool] | None = None) -> float:
        """Press a key, and give the seconds until all that follows from it is painted.

        Args:
            key: as Textual writes it.
            until: what is waited for besides, where a thread has work to do first.
        """
        started = perf_counter()
        self.app.post_message(_event(key))
        for _ in range(_ROUNDS):
            for pump in (self.app, self.app.focused or self.screen, self.app.screen):
                await _drained(pump)
        if until is not None:
            await self.wait(until)
        painted = asyncio.Event()
        self.app.screen.call_after_refresh(painted.set)
        await painted.wait()
        return perf_counter() - started

    async def makes_sense(self, key: str) -> bool:
        """Tell whether a key would do something, once the reviewer has read for a moment."""
        await asyncio.sleep(_PACE)
        action = {"a": "finding.accept", "i": "finding.dismiss", "u": "undo"}.get(key)
        return action is None or self.screen.obstacle(action) is None

    async def open_next(self, key: str = "}") -> float:
        """Go to the next post, and give the seconds until its text is painted."""
        await asyncio.sleep(_PACE)
        before = self.screen.open_pair

        def is_open(screen: ReviewScreen) -> bool:
            return screen.reading is not None and screen.open_pair is not before

        return await self.press(key, is_open)

    async def open_anew(self, key: str) -> float:
        """Do the same where nothing is held of the post since it was open last."""
        if self.screen.workspace is not None:
            self.screen.workspace.let_go()
        return await self.open_next(key)


async def _drained(pump: MessagePump) -> None:
    """Wait until messages that wait now have been dealt with."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()


def _event(key: str) -> events.Key:
    """Give what a terminal's key becomes: Textual names marks as Unicode does."""
    if len(key) > 1 or key.isalnum():
        return events.Key(key, key if len(key) == 1 else None)
    return events.Key(name(key).lower().replace("-", "_").replace(" ", "_"), key)


@asynccontextmanager
async def sitting(root: Path) -> AsyncIterator[Sitting]:
    """Open the reviewer on a site and wait for its first post."""
    app = ReviewApp(Plan(root))
    async with app.run_test(size=_SIZE):
        while (screen := review_screen(app)) is None or screen.reading is None:
            await asyncio.sleep(0.01)
        yield Sitting(app, screen)


def is_checked(screen: ReviewScreen, findings: int | None = None) -> bool:
    """Tell whether all pairs are checked, or so many findings are there."""
    totals = screen.workspace.totals() if screen.workspace else None
    if totals is None:
        return False
    return totals.checked == totals.posts if findings is None else totals.findings >= findings


def percentile(seconds: list[float], share: float) -> float:
    """Give the time that a share of the keys did not exceed."""
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))]
