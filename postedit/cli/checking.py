"""Checking what was gathered, with the memory or without."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from postedit.batch import Counts, Engines, Fixing, Memory, Outcome, check_all
from postedit.batch.cores import available_cores
from postedit.batch.store import Store, default_place
from postedit.cli.failure import Failure
from postedit.cli.progress import watched
from postedit.cli.request import DASK
from postedit.learned import keep_of_posts
from postedit.model import Problem
from postedit.setup import term_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.batch import Elsewhere, Job
    from postedit.cli.gather import Gathered
    from postedit.cli.request import Request


def checked(request: Request, engines: Engines, gathered: Gathered) -> Iterator[tuple[Job, Outcome]]:
    """Give each job with its outcome, in order, with a progress bar where somebody watches.

    Behind them come, with the jobs they belong to, the outcomes that all of these add up to.

    Raises:
        Failure: the settings of a site name what there is not.
    """
    counts = Counts()
    outcomes = watched(_outcomes(request, engines, gathered), len(gathered.jobs), quiet=request.quiet)
    # Outcomes come first, so that they are asked for their end, where the memory is written.
    for outcome, job in zip(outcomes, gathered.jobs, strict=False):
        if isinstance(outcome, Problem):
            raise Failure(str(outcome))
        counts.add(job, outcome.part)
        yield job, outcome
    for job, part in counts.parts():
        yield job, Outcome(part, is_sum=True)


def _outcomes(request: Request, engines: Engines, gathered: Gathered) -> Iterator[Outcome | Problem]:
    fixing = Fixing(gathered.journals, request.unsafe_fixes) if request.fix else None
    elsewhere = _elsewhere(request)
    keep_of_posts(request.cache)
    if not request.cache or fixing:
        yield from check_all(
            gathered.jobs, engines, fixing=fixing, processes=request.jobs, elsewhere=elsewhere
        )
        return
    with closing(Store(default_place())) as store:
        memory = Memory(store, engines.wishes, lambda site: term_files(site, engines.wishes, engines.shipped))
        yield from check_all(
            gathered.jobs, engines, memory=memory, processes=request.jobs, elsewhere=elsewhere
        )


def _elsewhere(request: Request) -> Elsewhere | None:
    if request.engine != DASK:
        return None
    from postedit.batch.dispatch import Dispatch  # noqa: PLC0415 - loads what only a cluster needs

    return Dispatch(request.scheduler, request.jobs or available_cores())
