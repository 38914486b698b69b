"""What a language model would be sent for the posts of a run, before anything is."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from postedit.checks.outside import Annotations, Nobody, Question
from postedit.engine import Engine
from postedit.model import Refused
from postedit.opinions import Opinions
from postedit.outside.cost import Cost

if TYPE_CHECKING:
    from pathlib import Path

    from postedit.batch.engines import Engines
    from postedit.batch.job import Job
    from postedit.site import Site

JUDGE = "judge/model"
"""The check that asks a language model."""


def spending(jobs: Iterable[Job], engines: Engines) -> Iterator[tuple[Site, Cost]]:
    """Give what each site's posts would cost, for sites where the model is asked.

    Posts are read and aligned for it once more, which takes little beside the model's time. Those that lie
    elsewhere are not counted, nor are sites whose settings have a fault, of which checking tells.
    """
    counters: dict[Path, tuple[Site, Engine, _Counting]] = {}
    for job in jobs:
        if job.urls or not _may_ask(job.site, engines) or engines.ready(job.site) is not None:
            continue
        engine = engines.of(job.site)
        asking = [check for check in engine.checks if check.name == JUDGE]
        if not asking:
            continue
        if job.site.root not in counters:
            counting = _Counting(Opinions(job.site.settings, os.environ))
            counter = Engine(asking, engine.terms, engine.rules, counting)
            counter.links = engine.links
            counters[job.site.root] = (job.site, counter, counting)
        counters[job.site.root][1].review(job.pair)
    for site, _, counting in counters.values():
        yield site, counting.cost


def _may_ask(site: Site, engines: Engines) -> bool:
    """Tell whether the model is named at all; an engine is set up only then, which takes a moment."""
    wishes = engines.wishes
    return JUDGE in {*wishes.also, *(wishes.select or site.settings.select)}


class _Counting(Nobody):
    """Counts what it would ask."""

    def __init__(self, opinions: Opinions) -> None:
        self._opinions = opinions
        self.cost = Cost()

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:
        """Ask nobody."""
        self.cost += self._opinions.cost_of_annotations(questions)
        return Refused("nobody was asked yet")
