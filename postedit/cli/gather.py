"""From the command line's paths to pairs, each with its site, and what is written down of that."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.batch import Job, Records
from postedit.cli.elsewhere import gather_elsewhere
from postedit.cli.sites import site_of
from postedit.model import Problem
from postedit.review.journal import Journal
from postedit.site import Chosen, Site, Unpaired, explicit_pairs, pair_site
from postedit.site.folders import unfolded
from postedit.site.layouts import AUTO
from postedit.site.settings import with_layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Gathered(msgspec.Struct, frozen=True):
    """What there is to do, what has no counterpart, what could not be read, and each site's records."""

    jobs: tuple[Job, ...]
    unpaired: tuple[Unpaired, ...]
    problems: tuple[Problem, ...]
    records: dict[Path, Records]
    layouts: tuple[tuple[Path, Chosen], ...] = ()
    """The layouts by which posts were paired, each with the root of its site."""

    def records_of(self, job: Job) -> Records:
        """Give the records of the site that a job belongs to."""
        return self.records[job.site.root]

    @property
    def journals(self) -> dict[Path, Journal]:
        """Give the journal of each site, by the site's root."""
        return {root: records.journal for root, records in self.records.items()}


class _Sites:
    """Opens each site and its records once."""

    def __init__(self) -> None:
        self._by_root: dict[Path, Site] = {}
        self._by_folder = cache(site_of)
        self.records: dict[Path, Records] = {}

    def of(self, path: Path) -> Site:
        """Give the site of a path.

        Raises:
            Failure: its settings cannot be used.
        """
        site = self._by_folder(path)
        site = self._by_root.setdefault(site.root.resolve(), site)
        if site.root not in self.records:
            self.records[site.root] = Records(site.root)
        return site

    @property
    def problems(self) -> list[Problem]:
        return [problem for records in self.records.values() for problem in records.problems]


def gather(
    paths: Sequence[Path],
    explicit: Iterable[tuple[Path, Path]],
    layout: str = AUTO,
    urls: Sequence[tuple[str, str]] = (),
) -> Gathered:
    """Pair the posts below ``paths`` site by site and add the explicit pairs, and those that URLs name.

    A ``layout`` that is named goes before the one in the settings.

    The current folder is meant where neither names anything. A translation that is named both ways is
    checked as the person named it.

    Raises:
        Failure: the settings of a site cannot be used.
    """
    explicit = [*explicit]
    sites = _Sites()
    jobs: dict[Path, Job] = {}
    unpaired: dict[Path, Unpaired] = {}
    problems: list[Problem] = []
    layouts: list[tuple[Path, Chosen]] = []
    wanted: dict[Path, list[Path]] = defaultdict(list)
    for path in paths or ([] if explicit or urls else [Path()]):
        wanted[sites.of(path).root].append(path)
    for root, places in wanted.items():
        site = sites.of(root)
        found = pair_site(root, places, with_layout(site.settings, layout))
        layouts += [(root, chosen) for chosen in found.layouts]
        jobs |= {pair.target.resolve(): Job(pair, site) for pair in found.pairs}
        unpaired |= {post.path.resolve(): post for post in found.unpaired}
        problems += found.problems
    by_hand = unfolded(explicit)
    unpaired |= {post.path.resolve(): post for post in by_hand.unpaired}
    for pair in explicit_pairs(by_hand.pairs):
        if isinstance(pair, Problem):
            problems.append(pair)
        else:
            jobs[pair.target.resolve()] = Job(pair, sites.of(pair.target.parent))
    if urls:
        elsewhere = gather_elsewhere(urls, sites.of(Path()))
        jobs |= {job.pair.target: job for job in elsewhere.jobs}
        unpaired |= {post.path: post for post in elsewhere.unpaired}
        problems += elsewhere.problems
    problems += sites.problems
    return Gathered(
        tuple(jobs.values()), tuple(unpaired.values()), tuple(problems), sites.records, tuple(layouts)
    )
