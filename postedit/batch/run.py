"""All jobs of a run: what is remembered at once, the rest here or in several processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from postedit.batch.job import Job, Outcome
from postedit.batch.pool import Pool, available_cores
from postedit.batch.work import work
from postedit.model import Problem
from postedit.report.part import Part, error_of, pair_of

if TYPE_CHECKING:
    from postedit.batch.engines import Engines
    from postedit.batch.fixing import Fixing
    from postedit.batch.memory import Memory

_FEW = 12
"""Pairs that one process has checked before a second one would have started."""

_CHUNKS = 8
"""Chunks for each process: small enough that none is left waiting for another's last."""

_LARGEST = 64


class _State:
    """What a process needs for all its jobs."""

    engines: Engines
    fixing: Fixing | None = None


def check_all(
    jobs: Sequence[Job],
    engines: Engines,
    *,
    fixing: Fixing | None = None,
    memory: Memory | None = None,
    processes: int | None = None,
) -> Iterator[Outcome | Problem]:
    """Give the outcome of each job in order; a fault of a site's settings comes ends the run.

    Args:
        jobs: the pairs; translations of one source stand together.
        engines: gives the engine of a site.
        fixing: whether to fix; then nothing is taken from the memory.
        memory: what is known from the last time.
        processes: how many processes may work; None for as many as there are cores.
    """
    known = [None if memory is None or fixing else memory.recall(job) for job in jobs]
    unknown = [job for job, part in zip(jobs, known, strict=True) if part is None]
    for site in {job.site.root: job.site for job in unknown}.values():
        if (fault := engines.ready(site)) is not None:
            yield fault
            return
    worked = _work_all(unknown, engines, fixing, processes or available_cores())
    for job, part in zip(jobs, known, strict=True):
        if part is not None:
            yield Outcome(part)
            continue
        outcome = next(worked)
        if memory is not None and not fixing and not engines.problems:
            memory.keep(job, outcome.part)
        yield outcome


def _work_all(jobs: list[Job], engines: Engines, fixing: Fixing | None, processes: int) -> Iterator[Outcome]:
    if processes == 1 or len(jobs) <= _FEW:
        return (work(job, engines, fixing) for job in jobs)
    pool = Pool(_work, _lost, (_set_up, (engines, fixing)), processes)
    return pool.map(list(_chunks(jobs, processes)))


def _chunks(jobs: list[Job], processes: int) -> Iterator[list[Job]]:
    """Give the jobs in runs of similar length, the translations of one source together."""
    size = max(1, min(_LARGEST, len(jobs) // (processes * _CHUNKS)))
    chunk: list[Job] = []
    for _, group in groupby(jobs, key=lambda job: job.pair.source):
        chunk += group
        if len(chunk) >= size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _set_up(engines: Engines, fixing: Fixing | None) -> None:
    _State.engines, _State.fixing = engines, fixing


def _work(job: Job) -> Outcome:
    return work(job, _State.engines, _State.fixing)


def _lost(job: Job) -> Outcome:
    problem = Problem(
        str(job.pair.target), "not checked: the process that had it ended; please report this as a bug"
    )
    return Outcome(msgspec.structs.replace(Part(pair_of(job.pair)), errors=(error_of(problem),)))
