"""How far something is that is done post by post in a thread, and stopping it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import TypeVar

Item = TypeVar("Item")


class Progress:
    """Counts posts; the thread that works on them and the screen that tells of it share it.

    Attributes:
        what: what is done, in a word or two.
        stays: what becomes of the posts that are done when somebody stops it.
        is_over: whether nothing more will be done, for whatever reason.
    """

    def __init__(self, what: str = "", stays: str = "what is done stays") -> None:
        self.what = what
        self.stays = stays
        self.done = self.total = 0
        self.is_stopped = self.is_over = False
        self._started = monotonic()

    def through(self, posts: Sequence[Item]) -> Iterator[Item]:
        """Give posts one by one until somebody stops it; those given stay done."""
        self.done, self.total = 0, len(posts)
        for post in posts:
            if self.is_stopped:
                return
            yield post
            self.done += 1

    def stop(self) -> None:
        """Have no further post begun."""
        self.is_stopped = True

    @property
    def rest(self) -> str:
        """Say of how many posts nothing was done, where it was stopped; else nothing."""
        left = self.total - self.done
        return (
            f"; stopped, {left} of {self.total} posts left as they were" if self.is_stopped and left else ""
        )

    def __str__(self) -> str:
        if not self.total:
            return self.what
        text = f"{self.what}: {self.done} of {self.total} posts"
        if not self.done:
            return text
        left = (monotonic() - self._started) / self.done * (self.total - self.done)
        return f"{text}, about {left:.0f} s left" if left < 100 else f"{text}, about {left / 60:.0f} min left"
