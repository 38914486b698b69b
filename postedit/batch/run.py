"""All jobs of a run: what is remembered at once, the rest here or in several processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from postedit.batch.chunks import chunks_of
from postedit.batch.cores import available_cores
from postedit.batch.job import Job, Outcome
from postedit.batch.work import work
from postedit.learned import keep_all, keep_of_posts, keeps_of_posts
from postedit.model import Problem
from postedit.report.part import Part, error_of

if TYPE_CHECKING:
    from postedit.batch.engines import Engines
    from postedit.batch.fixing import Fixing
    from postedit.batch.memory import Memory

_FEW = 12
"""Pairs that one process has checked before a second one would have started."""


class Elsewhere(Protocol):
    """Where jobs are worked on other than in processes of this one."""

    def outcomes(self, jobs: Sequence[Job], engines: Engines) -> Iterator[Outcome | Problem]:
        """Give the outcome of each job in order; a problem ends them."""
        ...


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
    elsewhere: Elsewhere | None = None,
) -> Iterator[Outcome | Problem]:
    """Give the outcome of each job in order; a fault that ends the run comes in place of the rest.

    Args:
        jobs: the pairs; translations of one source stand together.
        engines: gives the engine of a site.
        fixing: whether to fix; then nothing is taken from the memory.
        memory: what is known from the last time.
        processes: how many processes may work; None for as many as there are cores.
        elsewhere: where to work instead.
    """
    known = [None if memory is None or fixing else memory.recall(job) for job in jobs]
    unknown = [job for job, part in zip(jobs, known, strict=True) if part is None]
    for site in {job.site.root: job.site for job in unknown}.values():
        if (fault := engines.ready(site)) is not None:
            yield fault
            return
    worked: Iterator[Outcome | Problem]
    if elsewhere is not None:
        worked = elsewhere.outcomes(unknown, engines)
    else:
        worked = _work_all(unknown, engines, fixing, processes or available_cores())
    for job, part in zip(jobs, known, strict=True):
        if part is not None:
            yield Outcome(part)
            continue
        outcome = next(worked)
        if isinstance(outcome, Problem):
            yield outcome
            return
        is_lasting = not engines.problems and not engines.of(job.site).asks
        if memory is not None and not fixing and is_lasting:
            memory.keep(job, outcome.part)
        yield outcome


def _work_all(jobs: list[Job], engines: Engines, fixing: Fixing | None, processes: int) -> Iterator[Outcome]:
    if processes == 1 or len(jobs) <= _FEW:
        return (work(job, engines, fixing) for job in jobs)
    from postedit.batch.pool import Pool  # noqa: PLC0415 - loads what only several processes need

    pool = Pool(_work, _lost, (_set_up, (engines, fixing, keeps_of_posts())), processes)
    return pool.map(list(chunks_of(jobs, processes)))


def _set_up(engines: Engines, fixing: Fixing | None, keeping_of_posts: bool) -> None:
    from multiprocessing.util import Finalize  # noqa: PLC0415 - as above

    _State.engines, _State.fixing = engines, fixing
    keep_of_posts(keeping_of_posts)
    Finalize(None, keep_all, exitpriority=1)  # such a process ends without what atexit knows of


def _work(job: Job) -> Outcome:
    return work(job, _State.engines, _State.fixing)


def _lost(job: Job) -> Outcome:
    problem = Problem(
        job.shown.target, "not checked: the process that had it ended; please report this as a bug"
    )
    return Outcome(Part(job.shown, errors=(error_of(problem),)))
