"""Sending work to a cluster, tried on one that only pretends: how much is under way, and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from distributed import CancelledError

from postedit.batch import Engines, Job, Outcome, dispatch
from postedit.batch.dispatch import Dispatch
from postedit.batch.placeless import Placeless
from postedit.model import Problem
from postedit.setup import Wishes
from postedit.site import PostPair, Site

THREADS = 2
JOBS = [Job(PostPair(None, Path(f"p{n}.fr.md"), "en", "fr", "test"), Site(Path())) for n in range(300)]


class Future:
    """A result that is there when it is asked for, or a fault."""

    def __init__(self, client: Client, tasks: list[Any]) -> None:
        self.client, self.tasks = client, tasks

    def result(self, timeout: float) -> list[Placeless]:  # noqa: ARG002 - Dask's signature
        """Give the result, once."""
        if self.client.fault is not None:
            raise self.client.fault
        self.client.under_way -= 1
        return [Placeless() for _ in self.tasks]


class Client:
    """A cluster of two threads."""

    def __init__(self, fault: BaseException | None = None) -> None:
        self.under_way = self.most = 0
        self.fault = fault
        self.names: list[str] = []

    def submit(self, _do: Any, _run: str, tasks: list[Any], **_how: Any) -> Future:
        """Take work."""
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        return Future(self, tasks)

    def nthreads(self) -> dict[str, int]:
        """Give the threads of each worker."""
        return {"one": THREADS}

    def wait_for_workers(self, _number: int, timeout: float) -> None:  # noqa: ARG002 - Dask's signature
        """Wait in vain."""
        raise TimeoutError

    def register_plugin(self, _plugin: Any, name: str) -> None:
        """Note that something was left on the workers."""
        self.names.append(name)

    def unregister_worker_plugin(self, name: str) -> None:
        """Note that it was taken away."""
        self.names.remove(name)

    def cancel(self, _futures: Any) -> None:
        """Forget what is under way."""


Send = Callable[[Client], list[Outcome | Problem]]


@pytest.fixture
def send(monkeypatch: pytest.MonkeyPatch) -> Send:
    """Give a function that sends all jobs to a cluster."""

    def sent(client: Client) -> list[Outcome | Problem]:
        @contextmanager
        def cluster(*_: Any) -> Iterator[Client]:
            yield client

        monkeypatch.setattr(dispatch, "cluster", cluster)
        engines = Engines(Wishes(select=("markup",)), [])
        engines.ready(JOBS[0].site)
        return list(Dispatch("somewhere", 1).outcomes(JOBS, engines))

    return sent


def test_little_is_under_way(send: Send) -> None:
    """Some chunks a thread are sent ahead, each job has its outcome in order, nothing stays behind."""
    client = Client()
    found = send(client)
    assert [one.part.pair.target for one in found] == [str(job.pair.target) for job in JOBS]
    assert client.most == dispatch._AHEAD * THREADS
    assert client.names == []


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (TimeoutError(), "somewhere: no worker is left; start"),
        (CancelledError(), "somewhere: the scheduler has gone"),
    ],
)
def test_a_cluster_that_goes_ends_the_run(send: Send, fault: BaseException, words: str) -> None:
    """Where all workers or the scheduler are gone, that is told in place of waiting for ever."""
    client = Client(fault)
    found = send(client)
    assert len(found) == 1
    assert words in str(found[0])
    assert client.names == []
