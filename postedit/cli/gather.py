"""From the command line's paths to pairs, each with the journal of its site."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Problem
from postedit.review import Journal
from postedit.site import PostPair, Unpaired, explicit_pair, pair_site, site_root

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Task(msgspec.Struct, frozen=True):
    """A pair and the journal that holds the verdicts on it."""

    pair: PostPair
    journal: Journal


class Gathered(msgspec.Struct, frozen=True):
    """What there is to do, what has no counterpart, and what could not be read."""

    tasks: tuple[Task, ...]
    unpaired: tuple[Unpaired, ...]
    problems: tuple[Problem, ...]


class _Journals:
    """Opens the journal of each site once."""

    def __init__(self) -> None:
        self._by_root: dict[Path, Journal] = {}

    def at(self, root: Path) -> Journal:
        return self._by_root.setdefault(root.resolve(), Journal(root))

    @property
    def problems(self) -> list[Problem]:
        return [problem for journal in self._by_root.values() for problem in journal.problems]


def gather(paths: Sequence[Path], explicit: Iterable[tuple[Path, Path]]) -> Gathered:
    """Pair the posts below ``paths`` site by site and add the explicit pairs.

    The current folder is meant where neither names anything. A translation that is named both ways is
    checked as the person named it.
    """
    explicit = [*explicit]
    journals = _Journals()
    tasks: dict[Path, Task] = {}
    unpaired: dict[Path, Unpaired] = {}
    problems: list[Problem] = []
    for root, wanted in _by_root(paths or ([] if explicit else [Path()])).items():
        site = pair_site(root, wanted)
        journal = journals.at(root)
        tasks |= {pair.target.resolve(): Task(pair, journal) for pair in site.pairs}
        unpaired |= {post.path.resolve(): post for post in site.unpaired}
        problems += site.problems
    for source, target in explicit:
        pair = explicit_pair(source, target)
        if isinstance(pair, Problem):
            problems.append(pair)
        else:
            tasks[target.resolve()] = Task(pair, journals.at(site_root(target)))
    return Gathered(tuple(tasks.values()), tuple(unpaired.values()), (*problems, *journals.problems))


def _by_root(paths: Iterable[Path]) -> dict[Path, list[Path]]:
    """Put paths of one site together, so that it is paired once."""
    named: dict[Path, Path] = {}
    by_root: dict[Path, list[Path]] = defaultdict(list)
    for path in paths:
        root = site_root(path)
        by_root[named.setdefault(root.resolve(), root)].append(path)
    return by_root
