"""A real Dask cluster of several processes finds what one process finds, whatever happens to its workers."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import dask
import pytest
from distributed import Client, LocalCluster, WorkerPlugin

from postedit.batch import Engines, Job, Outcome, check_all, dispatch
from postedit.batch.dispatch import Dispatch
from postedit.engine import Engine
from postedit.model import Problem
from postedit.post.url import Url
from postedit.setup import Wishes
from postedit.site import PostPair, Site

PAIRS = 60
ENDS, FAILS = "p17.fr.md", "p23.fr.md"
SOURCE = "Read [the manual](https://example.org/{0}) first. There are {0} blue ships in port {0}.\n"
TARGET = "Lisez d'abord [le manuel](https: //example.org/{0}). Il y a {0} navires azurs , au port {0}.\n"
TERMS = """\
[[entry]]
id = "blue"
kind = "term"
[entry.en]
preferred = ["blue ship"]
[entry.fr]
preferred = ["navire bleu"]
deprecated = ["navire azur"]
"""


class Spoil(WorkerPlugin):
    """Makes two pairs impossible to check, on each worker there will be."""

    def setup(self, worker: Any) -> None:  # noqa: ARG002 - Dask's signature
        """Put the fault in place."""
        review = Engine.review_read

        def spoiled(engine: Any, pair: Any, *texts: Any) -> Any:
            if pair.target.name == ENDS:
                os._exit(1)
            if pair.target.name == FAILS:
                raise ValueError("cannot count")
            return review(engine, pair, *texts)

        Engine.review_read = spoiled  # type: ignore[method-assign]


@pytest.fixture
def client() -> Iterator[Client]:
    """Start a scheduler and two worker processes, which are started again when they end."""
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as local,
        Client(local) as client,
    ):
        client.register_plugin(Spoil())
        yield client


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """Make a site with a term base of its own; give its pairs by paths that hold only here, and by URLs."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "own.toml").write_text(TERMS)
    site = Site(Path())
    found = []
    for number in range(PAIRS):
        source, target = Path(f"p{number:02}.en.md"), Path(f"p{number:02}.fr.md")
        source.write_text(SOURCE.format(number + 10))
        target.write_text(TARGET.format(number + 10))
        urls = Url(source.absolute().as_uri()), Url(target.absolute().as_uri())
        found.append(Job(PostPair(source, target, "en", "fr", "test"), site, urls if number % 2 else None))
    return found


def checked(jobs: list[Job], address: str = "") -> Iterator[Outcome | Problem]:
    """Check the jobs on a cluster, or in this process."""
    elsewhere = Dispatch(address, 1) if address else None
    return check_all(jobs, Engines(Wishes(), []), processes=1, elsewhere=elsewhere)


def kill_one(client: Client) -> None:
    """Kill one worker that lives; one that told its number may have ended on the faulty pair since."""
    while True:
        for number in client.run(os.getpid, on_error="ignore").values():
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
                return


def test_nothing_is_lost_and_nothing_comes_twice(
    client: Client, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One worker is killed in mid-run, one pair ends every worker, one fails on all: the rest is as ever."""
    monkeypatch.setattr(dispatch, "_AHEAD", 2)
    outcomes = checked(jobs, client.scheduler.address)
    found = [next(outcomes)]
    kill_one(client)
    found += outcomes
    assert all(isinstance(one, Outcome) for one in found), found
    errors = [(Path(one.part.pair.target).name, error.message) for one in found for error in one.part.errors]
    assert [name for name, _ in errors] == [ENDS, FAILS]
    assert "every worker that had it ended" in errors[0][1]
    assert "ValueError: cannot count" in errors[1][1]
    serial = list(checked(jobs))
    assert [one.part.pair for one in found] == [one.part.pair for one in serial]
    assert [one for one in found if not one.part.errors] == [
        serial[n] for n in range(PAIRS) if n not in (17, 23)
    ]
