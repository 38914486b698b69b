"""Checking every pair of a site while the reviewer works. Runs in a thread, and in processes; no screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from postedit.batch.cores import available_cores
from postedit.batch.engines import Engines
from postedit.batch.pool import Pool
from postedit.review.checked import Checked, checked
from postedit.review.journal import Journal
from postedit.site import PostPair, Site
from tui.workspace import Workspace

_FEW = 12
"""Pairs that this process has checked before another one would have started."""

_NICE = 19
"""How far the processes stand back, so that keys are answered though every core has work."""

_CHUNK = 2
"""Pairs that a process takes at once: few, for leaving waits until they are checked."""


class _State:
    """What a process needs for all its pairs."""

    engines: Engines
    site: Site
    journal: Journal


def check_pairs(workspace: Workspace, pairs: Sequence[PostPair]) -> Iterator[tuple[PostPair, Checked]]:
    """Give what is found in each pair, in order.

    Other processes do it where that is quicker, so that keys are answered at once meanwhile. They are started
    anew and not forked: forking copies the locks that this application's threads may hold.
    """
    opened = workspace.opened
    cores = available_cores()
    if len(pairs) <= _FEW or opened.engines is None or cores == 1:
        yield from ((pair, workspace.check(pair)) for pair in pairs)
        return
    state = (opened.engines, opened.site, opened.journal.root)
    pool = Pool(_check, _lost, (_set_up, state), cores, method="spawn")
    chunks = [pairs[at : at + _CHUNK] for at in range(0, len(pairs), _CHUNK)]
    yield from zip(pairs, pool.map(chunks), strict=True)


def _set_up(engines: Engines, site: Site, root: Path) -> None:
    if sys.platform != "win32":
        os.nice(_NICE)
    _State.engines, _State.site, _State.journal = engines, site, Journal(root)


def _check(pair: PostPair) -> Checked:
    engine = _State.engines.of(_State.site)
    return checked(engine.review(pair), _State.journal.inside(pair.target))


def _lost(_: PostPair) -> Checked:
    """Give what stands for a pair that ended the process which had it: it counts as unreadable."""
    return Checked((), (), "", b"")
