"""Acting in threads: on one post, and on many with their progress shown."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import ParamSpec, TypeVar

from tui.main.frame import FrameScreen
from tui.progress import Progress
from tui.screens.progress import ProgressScreen

_AT_ONCE = 0.4
"""Seconds that an action on many posts may take before its progress is shown."""

P = ParamSpec("P")
T = TypeVar("T")


class WorkingScreen(FrameScreen):
    """The main screen as it does what takes time; what concerns many posts, one thing at a time."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.underway: Progress | None = None

    async def in_thread(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Act with the engine in a thread; the screen goes on being drawn, and keys wait their turn."""

        def locked() -> T:
            with self.workspace.busy() if self.workspace else nullcontext():
                return act(*args, **kwargs)

        return await self.aside(locked)

    async def aside(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Act in a thread without the engine, which may be at work for another one."""
        return await asyncio.to_thread(act, *args, **kwargs)

    async def step_by_step(self, progress: Progress, act: Callable[[Progress], T]) -> T | None:
        """Act on many posts in a thread; where that takes long, say how far it is, and stop it on demand.

        To be awaited in a worker: an action that waits keeps the application from its keys. Where many posts
        are being acted on already, say so and give None.
        """
        if self.underway is not None:
            self.say(f"one thing at a time: {self.underway.what.lower()} is not finished yet", "warning")
            return None
        self.underway, screen = progress, ProgressScreen(progress)
        task = asyncio.ensure_future(asyncio.to_thread(act, progress))
        try:
            await asyncio.wait({task}, timeout=_AT_ONCE)
            if not task.done():
                self.app.push_screen(screen)
            return await task
        except asyncio.CancelledError:
            progress.stop()
            raise
        finally:
            progress.is_over, self.underway = True, None
            screen.leave()
