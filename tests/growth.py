"""How the cost of a piece of work grows with the size of its text."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_RUNS = 3
_LEAST = 0.03
"""Seconds below which the clock says too little."""


def growth(work: Callable[[int], object], small: int, large: int) -> float:
    """Give how many times as much processor time the large size takes as the small one.

    Processor time, and the least of some runs, because other tests share the machine.
    """
    return _least(work, large) / max(_least(work, small), _LEAST)


def _least(work: Callable[[int], object], size: int) -> float:
    """Give the least time of some runs, without the collector: it looks at all that other tests have left."""
    times = []
    gc.disable()
    try:
        for _ in range(_RUNS):
            start = time.process_time()
            work(size)
            times.append(time.process_time() - start)
    finally:
        gc.enable()
    return min(times)
