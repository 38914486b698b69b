"""What a command costs: seconds, processor time, and memory of all its processes."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

_EVERY = 0.05
_MEBIBYTE = 1024


class Cost(NamedTuple):
    """Seconds on the clock, seconds of the processors, and MiB: of the largest process, and of all at once.

    A page that several processes share counts for each by its share (PSS), so the sum is what the machine
    gives up.
    """

    wall: float
    cpu: float
    largest: float
    together: float


def cost_of(command: Sequence[str], folder: Path, codes: Sequence[int] = (0,)) -> Cost | str:
    """Run a command and give what it cost, or its last words where it failed."""
    started, before = time.perf_counter(), os.times()
    with (
        tempfile.TemporaryFile() as words,
        subprocess.Popen(  # noqa: S603 - the commands are ours
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=words, env=_environment()
        ) as process,
    ):
        largest = together = 0.0
        while process.poll() is None:
            sizes = [_proportional_size(number) for number in _with_children(process.pid)]
            largest, together = max([largest, *sizes]), max(together, sum(sizes))
            time.sleep(_EVERY)
        wall, after = time.perf_counter() - started, os.times()
        words.seek(0)
        said = words.read().decode(errors="replace")
    if process.returncode not in codes:
        return (said.strip().splitlines() or ["it failed without a word"])[-1][:200]
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(wall, cpu, largest, together)


def typical(costs: Sequence[Cost]) -> Cost:
    """Give the median of each figure."""
    return Cost(*(median(values) for values in zip(*costs, strict=True)))


def _environment() -> Mapping[str, str]:
    return {**os.environ, "NO_COLOR": "1", "PYTHONWARNINGS": "ignore"}


def _with_children(number: int) -> Iterator[int]:
    """Give a process and those that it started (Linux; elsewhere itself alone)."""
    yield number
    try:
        tasks = Path(f"/proc/{number}/task/{number}/children").read_text().split()
    except OSError:
        return
    for child in tasks:
        yield from _with_children(int(child))


def _proportional_size(number: int) -> float:
    try:
        lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / _MEBIBYTE for line in lines if line.startswith("Pss:")), 0.0)
