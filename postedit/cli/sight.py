"""What pairs and the files below them look like on disk, to tell at the next look what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from postedit.batch import Job
    from postedit.setup import Basis
    from postedit.site import PostPair

Stamp = tuple[int, int, int] | None
"""Time of the last change in nanoseconds, size in bytes, and number of a file; None where there is none."""


class _Pair(msgspec.Struct, frozen=True):
    """A pair as it was, and the stamps of its posts."""

    pair: PostPair
    stamps: tuple[Stamp, ...]


class Sight(msgspec.Struct, frozen=True):
    """All pairs by their targets, and the settings and term bases that all findings rest on."""

    pairs: Mapping[Path, _Pair] = {}
    bases: Mapping[Path, Stamp] = {}

    def changed(self, jobs: Iterable[Job], before: Sight) -> tuple[Job, ...]:
        """Give the jobs that have to be done again: those of other texts, or all where a basis changed."""
        if self.bases != before.bases:
            return tuple(jobs)
        return tuple(job for job in jobs if self.pairs[job.pair.target] != before.pairs.get(job.pair.target))


def sight_of(jobs: Sequence[Job], bases: Iterable[Basis]) -> Sight:
    """Look at the files; to be done before they are read, so that a save in between shows the next time."""
    return Sight(
        {
            job.pair.target: _Pair(
                job.pair, tuple(_stamp(p) for p in (job.pair.source, job.pair.target) if p)
            )
            for job in jobs
        },
        {path: _stamp(path) for basis in bases for path in basis.files},
    )


def _stamp(path: Path) -> Stamp:
    try:
        known = path.stat()
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size, known.st_ino
