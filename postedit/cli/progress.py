"""A progress bar for runs that are watched and take long."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.progress import Progress

T = TypeVar("T")

_PATIENCE = 0.5
"""Seconds before the bar shows; a run that is over by then needs none."""


def watched(items: Iterable[T], total: int, *, quiet: bool = False) -> Iterator[T]:
    """Give the items; show on stderr how far it is, if that is a terminal and it takes long."""
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    started = time.monotonic()
    bar: Progress | None = None
    try:
        for done, item in enumerate(items, start=1):
            if bar is None and time.monotonic() - started > _PATIENCE:
                bar = _start(total)
            if bar is not None:
                bar.update(bar.task_ids[0], completed=done)
            yield item
    finally:
        if bar is not None:
            bar.stop()


def _start(total: int) -> Progress:
    # Loaded here because most runs never show a bar.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    bar = Progress(console=Console(stderr=True), transient=True)
    bar.add_task("checking", total=total)
    bar.start()
    return bar
