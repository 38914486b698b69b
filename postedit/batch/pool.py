"""Several processes at one list of jobs."""

from __future__ import annotations

import multiprocessing
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Generic, Literal, TypeVar

from postedit.garbage import collect_seldom

_AHEAD = 8
"""Chunks handed in for each process beyond those whose results were taken."""

Item = TypeVar("Item")
Result = TypeVar("Result")


class Pool(Generic[Item, Result]):
    """Maps a function over chunks of items in several processes, in the order of the chunks.

    What the function needs beside the item, it finds in ``state``. Where the system can fork, the processes
    inherit that; else it is sent to each once.
    """

    def __init__(
        self,
        function: Callable[[Item], Result],
        lost: Callable[[Item], Result],
        state: tuple[Callable[..., None], tuple[object, ...]],
        jobs: int,
        method: Literal["fork", "spawn"] | None = None,
    ) -> None:
        """Take what to do.

        Args:
            function: a module's function that takes an item.
            lost: gives the result for an item that ended the process which had it.
            state: a module's function that each process calls first, and its arguments.
            jobs: how many processes.
            method: how they are started; None for what suits a program without threads.
        """
        self._function = function
        self._lost = lost
        self._state = state
        self._jobs = jobs
        # Forked processes have the term bases already; macOS and Windows cannot fork safely.
        self._method = method or ("fork" if sys.platform == "linux" else "spawn")

    def map(self, chunks: Sequence[Sequence[Item]]) -> Iterator[Result]:
        """Give the results in order; the items of a process that died are tried again, one by one at last."""
        rest = iter(chunks)
        waiting: deque[tuple[Sequence[Item], Future[list[Result]]]] = deque()
        self._pool = self._start(min(self._jobs, len(chunks)))
        try:
            # A future keeps its result, so each is let go of before the next is waited for; and few are
            # handed in ahead, for neither they nor results are to pile up where nobody takes them.
            waiting.extend((chunk, self._hand_in(chunk)) for chunk in islice(rest, _AHEAD * self._jobs))
            while waiting:
                results = self._results(*waiting.popleft())
                waiting.extend((chunk, self._hand_in(chunk)) for chunk in islice(rest, 1))
                yield from results
        finally:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _hand_in(self, chunk: Sequence[Item]) -> Future[list[Result]]:
        """Have a chunk worked on; once a process has died, all of its pool are gone, and others start."""
        try:
            return self._pool.submit(_each, self._function, chunk)
        except BrokenProcessPool:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = self._start(self._jobs)
            return self._pool.submit(_each, self._function, chunk)

    def _results(self, chunk: Sequence[Item], future: Future[list[Result]]) -> list[Result]:
        try:
            return future.result()
        except BrokenProcessPool:
            return self._again(chunk)

    def _again(self, chunk: Sequence[Item]) -> list[Result]:
        """Try a chunk in a process of its own; where that dies too, its halves."""
        pool = self._start(1)
        try:
            return pool.submit(_each, self._function, chunk).result()
        except BrokenProcessPool:
            if len(chunk) == 1:
                return [self._lost(chunk[0])]
            middle = len(chunk) // 2
            return self._again(chunk[:middle]) + self._again(chunk[middle:])
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _start(self, jobs: int) -> ProcessPoolExecutor:
        context = multiprocessing.get_context(self._method)
        return ProcessPoolExecutor(jobs, context, _begin, self._state)


def _begin(set_up: Callable[..., None], arguments: tuple[object, ...]) -> None:
    collect_seldom()
    set_up(*arguments)


def _each(function: Callable[[Item], Result], chunk: Sequence[Item]) -> list[Result]:
    return [function(item) for item in chunk]
