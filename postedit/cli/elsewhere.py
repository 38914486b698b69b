"""Pairs of posts that lie elsewhere, named by URLs; their site is that of the current folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.batch import Job
from postedit.model import Problem
from postedit.site import Unpaired, posts_at, url_pair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.site import Site


class Elsewhere(msgspec.Struct, frozen=True):
    """What there is to do, what has no counterpart, and what could not be read."""

    jobs: tuple[Job, ...]
    unpaired: tuple[Unpaired, ...]
    problems: tuple[Problem, ...]


def gather_elsewhere(named: Iterable[tuple[str, str]], site: Site) -> Elsewhere:
    """Pair the posts that URLs name, with the settings and term bases of a site."""
    jobs: list[Job] = []
    unpaired: list[Unpaired] = []
    problems: list[Problem] = []
    for source, target in named:
        found = posts_at(source, target, site.root)
        if isinstance(found, Problem):
            problems.append(found)
            continue
        unpaired += found.unpaired
        for addresses in found.pairs:
            made = url_pair(*addresses, site.root)
            if isinstance(made, Problem):
                problems.append(made)
            else:
                jobs.append(Job(made.pair, site, made.urls))
    return Elsewhere(tuple(jobs), tuple(unpaired), tuple(problems))
