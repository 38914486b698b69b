"""``postedit check --watch``: checking again what a save has changed, until it is interrupted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from postedit.cli.ending import CLEAN
from postedit.cli.failure import Failure
from postedit.cli.look import Look

if TYPE_CHECKING:
    from postedit.cli.request import Request

_DEBOUNCE = 400
"""Milliseconds over which saves are gathered that come one after the other, as from a checkout in git."""

_STEP = 50
"""Milliseconds of rest after which they are taken to be all."""

_TICK = 500
"""Milliseconds after which the first look comes, and between two looks at whether the run is to end."""


def watch(request: Request) -> int:
    """Check all, then what changes; give the exit code when a person interrupts, which is how it ends.

    Raises:
        Failure: what was asked for cannot be checked, or its folders cannot be watched.
    """
    watched = Look(request)
    try:
        watched.take()
        while True:
            _follow(watched)
    except KeyboardInterrupt:
        return CLEAN


def _follow(watched: Look) -> None:
    """Look again at each change, until other folders are to be watched."""
    import watchfiles  # noqa: PLC0415 - comes with an extra

    folders, usual = watched.folders, watchfiles.DefaultFilter()
    is_first = True
    try:
        for changes in watchfiles.watch(
            *folders,
            watch_filter=lambda change, path: usual(change, path) and watched.minds(Path(path)),
            debounce=_DEBOUNCE,
            step=_STEP,
            rust_timeout=_TICK,
            yield_on_timeout=True,
        ):
            # The first look is at what was saved while nobody watched yet.
            if changes or is_first:
                watched.take_again()
            is_first = False
            if watched.folders != folders:
                return
    except OSError as error:
        names = ", ".join(map(str, folders))
        raise Failure(f"cannot watch {names}: {error}; name fewer posts or folders") from error
