"""What runs on a worker of Dask: engines set up once from values, and pairs checked with them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec
from distributed import Worker, WorkerPlugin, get_worker

from postedit.batch.job import Job
from postedit.batch.placeless import Placeless, without_places
from postedit.batch.work import part_for, texts_of
from postedit.checks import select
from postedit.checks.registry import UnknownName
from postedit.engine import Engine
from postedit.learned import keep_of_posts
from postedit.model import Refused
from postedit.post.url import Url
from postedit.site import Rules, Site
from postedit.terms import TermBase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.site import PostPair


class Kit(msgspec.Struct, frozen=True):
    """What the engine of a site is made of. A worker need not have the site's files, nor the term bases'."""

    site: Site
    checks: tuple[str, ...]
    terms: TermBase

    @classmethod
    def of(cls, site: Site, engine: Engine) -> Kit:
        """Give what an engine of this process is made of."""
        here = Site(site.root.absolute(), site.settings)
        return cls(here, tuple(check.name for check in engine.checks), engine.terms)

    def engine(self) -> Engine:
        """Set the engine up.

        Raises:
            ValueError: this worker's postedit has not got a check, being another version.
        """
        checks = select(self.checks, ())
        if isinstance(checks, UnknownName):
            raise ValueError(str(checks))  # noqa: TRY004 - a name, not a type, is wrong
        return Engine(checks if self.checks else (), self.terms, Rules(self.site.root, self.site.settings))


class Task(msgspec.Struct, frozen=True):
    """A pair to check on a worker: its paths are absolute, its site is named by the number of its kit."""

    kit: int
    pair: PostPair
    urls: tuple[Url, Url] | None = None


class Checker(WorkerPlugin):
    """Brings the kits of a run to each worker once, to those that join later as well."""

    def __init__(self, kits: Iterable[Kit]) -> None:
        self.kits = tuple(kits)

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 - Dask's signature
        """Begin on a worker. It may be another person's, so it keeps nothing of the words of posts."""
        keep_of_posts(False)
        self._engines: dict[int, Engine] = {}
        self._turn = threading.Lock()

    def check(self, task: Task) -> Placeless | Refused:
        """Give what is found in a pair, or why that cannot be told.

        Reading waits for disks and networks and is done by all threads of a worker, checking by one at a
        time, since an engine belongs to one thread.
        """
        try:
            kit = self.kits[task.kit]
            job = Job(task.pair, kit.site, task.urls)
            texts = texts_of(job)
            with self._turn:
                if task.kit not in self._engines:
                    self._engines[task.kit] = kit.engine()
                review = self._engines[task.kit].review_read(task.pair, *texts)
                return without_places(part_for(job, review))
        except Exception as error:  # noqa: BLE001 - one pair must not keep the others from being checked
            return Refused(f"{type(error).__name__}: {error}")


def check_tasks(run: str, tasks: Sequence[Task]) -> list[Placeless | Refused]:
    """Check pairs with the kits that ``run`` names; to be called on a worker."""
    plugin = get_worker().plugins[run]
    if not isinstance(plugin, Checker):
        raise TypeError(f"{run} is another plugin")
    return [plugin.check(task) for task in tasks]
