"""From the command line's paths to pairs, each with its site and the journal of that."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.batch import Job
from postedit.cli.failure import Failure
from postedit.model import Problem
from postedit.review import Journal
from postedit.site import Site, Unpaired, explicit_pair, open_site, pair_site

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Gathered(msgspec.Struct, frozen=True):
    """What there is to do, what has no counterpart, and what could not be read."""

    jobs: tuple[Job, ...]
    unpaired: tuple[Unpaired, ...]
    problems: tuple[Problem, ...]


class _Sites:
    """Opens each site and its journal once."""

    def __init__(self) -> None:
        self._by_root: dict[Path, tuple[Site, Journal]] = {}

    def of(self, path: Path) -> tuple[Site, Journal]:
        """Give the site of a path and its journal.

        Raises:
            Failure: its settings cannot be used.
        """
        site = site_of(path)
        return self._by_root.setdefault(site.root.resolve(), (site, Journal(site.root)))

    @property
    def problems(self) -> list[Problem]:
        return [problem for _, journal in self._by_root.values() for problem in journal.problems]


def site_of(path: Path) -> Site:
    """Give the site of a path.

    Raises:
        Failure: its settings cannot be used.
    """
    site = open_site(path)
    if isinstance(site, Problem):
        raise Failure(str(site))
    return site


def gather(paths: Sequence[Path], explicit: Iterable[tuple[Path, Path]]) -> Gathered:
    """Pair the posts below ``paths`` site by site and add the explicit pairs.

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
    wanted: dict[Path, list[Path]] = defaultdict(list)
    for path in paths or ([] if explicit else [Path()]):
        wanted[sites.of(path)[0].root].append(path)
    for root, places in wanted.items():
        site, journal = sites.of(root)
        found = pair_site(root, places, site.settings)
        jobs |= {pair.target.resolve(): Job(pair, site, journal) for pair in found.pairs}
        unpaired |= {post.path.resolve(): post for post in found.unpaired}
        problems += found.problems
    for source, target in explicit:
        pair = explicit_pair(source, target)
        if isinstance(pair, Problem):
            problems.append(pair)
        else:
            jobs[target.resolve()] = Job(pair, *sites.of(target))
    return Gathered(tuple(jobs.values()), tuple(unpaired.values()), (*problems, *sites.problems))
