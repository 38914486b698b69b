"""Finding a Dask cluster to work on: an existing one, or one of this machine's processes."""

from __future__ import annotations

import logging
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import dask
from distributed import Client, LocalCluster, Worker, WorkerPlugin

from postedit import __version__

_PATIENCE = 10.0
"""Seconds that a scheduler may take to answer, and a cluster to have a first worker."""


class ClusterError(Exception):
    """There is no cluster to work on, or no longer; the message says why and what to do."""


@contextmanager
def cluster(scheduler: str | None, processes: int) -> Iterator[Client]:
    """Give a client of a cluster that has a worker at least.

    Args:
        scheduler: the address of a scheduler, or the file that one wrote (its name ends in ``.json``); None
            for the one that Dask's own configuration names, and where that names none, one of this machine.
        processes: how many processes a cluster of this machine has.

    Raises:
        ClusterError: nobody answers, there are no workers, or they have another postedit.
    """
    for name in ("distributed", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is told in the report
    named = scheduler or dask.config.get("scheduler-address", None)
    with ExitStack() as stack:
        try:
            client = stack.enter_context(_existing(named) if named else _of_this_machine(processes, stack))
            client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, ValueError) as error:
            raise ClusterError(
                f"no worker answers ({error}); start a scheduler ('dask scheduler') and workers "
                "('dask worker ADDRESS'), or leave out --scheduler"
            ) from error
        _must_be_alike(client)
        yield client


class _Deaf(WorkerPlugin):
    """Leaves Ctrl-C to this process: a terminal sends it to the workers as well, which would all complain."""

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 - Dask's signature
        """Stop listening on a worker."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _existing(named: str) -> Client:
    if named.endswith(".json"):
        return Client(scheduler_file=named, timeout=_PATIENCE)
    return Client(named, timeout=_PATIENCE)


def _of_this_machine(processes: int, stack: ExitStack) -> Client:
    # A pair that ends its worker ends each that it is given to: here, two are enough to know.
    stack.enter_context(dask.config.set({"distributed.scheduler.allowed-failures": 1}))
    local = LocalCluster(
        n_workers=processes, threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL
    )
    client = Client(stack.enter_context(local))
    client.register_plugin(_Deaf())
    return client


def _must_be_alike(client: Client) -> None:
    """Refuse workers that would find other things than this machine."""

    def version() -> str:
        try:
            import postedit  # noqa: PLC0415 - the worker's, not ours
        except ImportError:
            return ""
        return postedit.__version__

    for worker, found in client.run(version).items():
        if found != __version__:
            has = f"postedit {found}" if found else "no postedit"
            raise ClusterError(
                f"the worker {worker} has {has}; install postedit {__version__} there: "
                f"pip install 'postedit[dask]=={__version__}'"
            )
