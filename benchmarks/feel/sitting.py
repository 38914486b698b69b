"""The reviewer without a terminal: opening it, and the seconds that keys take."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter

import msgspec
from textual.pilot import Pilot

from tui.app import ReviewApp
from tui.plan import Plan
from tui.screens.review import ReviewScreen, review_screen

_SIZE = (120, 40)
_PATIENCE = 600.0
NO_KEY = "f12"
"""A key that does nothing: what it takes is the bench's own share."""


class Sitting(msgspec.Struct):
    """The reviewer while it runs."""

    pilot: Pilot[None]
    screen: ReviewScreen
    listed: float
    """Seconds from the application's start until the list was drawn."""

    async def wait(self, until: Callable[[ReviewScreen], bool]) -> float:
        """Wait until something holds, and give how many seconds that took."""
        started = perf_counter()
        while not until(self.screen):
            if perf_counter() - started > _PATIENCE:
                raise TimeoutError("the reviewer did not come so far")
            await asyncio.sleep(0.01)
        return perf_counter() - started

    async def press(self, keys: Iterable[str]) -> list[float]:
        """Press keys, each when the one before is dealt with, and give the seconds of each."""
        taken = []
        for key in keys:
            started = perf_counter()
            await self.pilot.press(key)
            taken.append(perf_counter() - started)
        return taken


@asynccontextmanager
async def sitting(root: Path) -> AsyncIterator[Sitting]:
    """Open the reviewer on a site and wait for its list."""
    app, started = ReviewApp(Plan(root)), perf_counter()
    async with app.run_test(size=_SIZE) as pilot:
        while (screen := review_screen(app)) is None or not screen.pair_list.count:
            await asyncio.sleep(0.01)
        yield Sitting(pilot, screen, perf_counter() - started)


def is_checked(screen: ReviewScreen, findings: int | None = None) -> bool:
    """Tell whether all pairs are checked, or so many findings are there."""
    totals = screen.workspace.totals() if screen.workspace else None
    if totals is None:
        return False
    return totals.checked == totals.posts if findings is None else totals.findings >= findings


def percentile(seconds: list[float], share: float) -> float:
    """Give the time that a share of the keys did not exceed."""
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))]
