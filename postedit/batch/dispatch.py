"""One list of jobs on the workers of a Dask cluster, with the outcomes in order.

Only so many chunks are under way as keep the workers busy, so neither the scheduler nor this process holds
more for a million pairs than for a thousand. What a lost worker had, Dask gives to another; a result counts
once, however often it was worked out.
"""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

import msgspec
from distributed import CancelledError, Client, Future, KilledWorker

from postedit.batch.chunks import chunks_of
from postedit.batch.cluster import ClusterError, cluster
from postedit.batch.job import Job, Outcome
from postedit.batch.placeless import Placeless, with_places
from postedit.batch.worker import Checker, Kit, Task, check_tasks
from postedit.model import Problem, Refused
from postedit.report.part import Part, error_of

if TYPE_CHECKING:
    from pathlib import Path

    from postedit.batch.engines import Engines

Found = list[Placeless | Refused]

_ENDED = Refused("every worker that had it ended")
_AHEAD = 4
"""Chunks under way for each thread of the cluster."""

_TRIES = 3
"""How often a pair is tried by itself whose checking failed among others."""

_LOOK = 10.0
"""Seconds between two looks at whether there are workers left."""

_PATIENCE = 120.0
"""Seconds in which one has to come where there are none."""


class Dispatch:
    """Checks jobs on a cluster, which is looked for when there is something to check."""

    def __init__(self, scheduler: str | None, processes: int) -> None:
        """Take where to work, as ``cluster`` does."""
        self._scheduler = scheduler
        self._processes = processes

    def outcomes(self, jobs: Sequence[Job], engines: Engines) -> Iterator[Outcome | Problem]:
        """Give the outcome of each job in order; that there is no cluster, or none any more, ends them."""
        if not jobs:
            return
        try:
            with cluster(self._scheduler, self._processes) as client:
                yield from _Run(client, jobs, engines).outcomes()
        except ClusterError as fault:
            yield Problem(self._scheduler or "Dask", str(fault))


class _Run:
    """The jobs of one run on one cluster."""

    def __init__(self, client: Client, jobs: Sequence[Job], engines: Engines) -> None:
        self._client = client
        self._jobs = jobs
        self._name = f"postedit-{uuid.uuid4().hex}"
        self._number = count()
        sites = {job.site.root: job.site for job in jobs}
        self._kits: dict[Path, int] = {root: number for number, root in enumerate(sites)}
        self._checker = Checker(Kit.of(site, engines.of(site)) for site in sites.values())

    def outcomes(self) -> Iterator[Outcome]:
        under_way: deque[tuple[Sequence[Job], Future[Found]]] = deque()
        self._client.register_plugin(self._checker, name=self._name)
        try:
            for chunk in chunks_of(self._jobs, self._threads()):
                while len(under_way) >= _AHEAD * self._threads():
                    yield from self._first(under_way)
                under_way.append((chunk, self._send(chunk)))
            while under_way:
                yield from self._first(under_way)
        finally:
            # Where the cluster has gone, nothing is left to tidy up there.
            with suppress(Exception):
                self._client.cancel([future for _, future in under_way])
                self._client.unregister_worker_plugin(self._name)

    def _threads(self) -> int:
        """Give how many threads there are now; clusters grow and shrink."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def _send(self, chunk: Sequence[Job]) -> Future[Found]:
        tasks = [self._task(job) for job in chunk]
        key = f"{self._name}-{next(self._number)}"
        return self._client.submit(check_tasks, self._name, tasks, key=key, pure=False)

    def _task(self, job: Job) -> Task:
        pair = msgspec.structs.replace(
            job.pair,
            source=None if job.pair.source is None else job.pair.source.absolute(),
            target=job.pair.target.absolute(),
        )
        return Task(self._kits[job.site.root], pair, job.urls)

    def _first(self, under_way: deque[tuple[Sequence[Job], Future[Found]]]) -> Iterator[Outcome]:
        """Give the outcomes of the chunk that was sent first."""
        chunk, future = under_way.popleft()
        found = self._result(future)
        if isinstance(found, Refused):
            # One of the chunk ends workers, or one that shared a worker with it. Which one it is shows when
            # each is tried with nothing else under way.
            for _, other in under_way:
                self._result(other)
            found = [found] * len(chunk)
        for job, result in zip(chunk, found, strict=True):
            yield _outcome(job, self._alone(job) if isinstance(result, Refused) else result)

    def _alone(self, job: Job) -> Placeless | Refused:
        """Try one job by itself."""
        for _ in range(_TRIES):
            found = self._result(self._send([job]))
            last = found if isinstance(found, Refused) else found[0]
            if isinstance(last, Placeless) or last is _ENDED:
                break
        return last

    def _result(self, future: Future[Found]) -> Found | Refused:
        """Wait for a result, or for the reason why there is none."""
        while True:
            try:
                return future.result(timeout=_LOOK)
            except TimeoutError:
                self._see_that_somebody_works()
            except CancelledError as error:
                raise ClusterError(f"the scheduler has gone: {error}") from error
            except KilledWorker:
                return _ENDED
            except Exception as error:  # noqa: BLE001 - a worker may lack our code, or memory
                return Refused(f"{type(error).__name__}: {error}")

    def _see_that_somebody_works(self) -> None:
        """Workers that ended are mostly started again; where none comes, waiting on would be for ever."""
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError as error:
            raise ClusterError("no worker is left; start some and run again") from error


def _outcome(job: Job, found: Placeless | Refused) -> Outcome:
    if isinstance(found, Placeless):
        return Outcome(with_places(found, job.shown))
    reason = found.reason.partition("\n")[0]
    problem = Problem(
        job.shown.target, f"not checked, however often it was tried: {reason}; please report this as a bug"
    )
    return Outcome(Part(job.shown, errors=(error_of(problem),)))
