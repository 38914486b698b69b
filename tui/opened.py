"""A site as it is found: pairs and the tools to review them. Runs in a thread; no screen."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from postedit.batch.engines import Engines
from postedit.engine import Engine
from postedit.model import Problem
from postedit.review.corrections import Corrections
from postedit.review.histories import Histories
from postedit.review.journal import Journal
from postedit.setup import Wishes
from postedit.site import PostPair, Site, Unpaired, explicit_pair, open_site, pair_site
from postedit.site.settings import with_layout
from postedit.terms import TermBase, builtin_paths
from tui.plan import Plan


class Extent(StrEnum):
    """How much of a site its pairs are."""

    SOME = "some"
    """Those met first, while the rest is still being looked for."""
    REMEMBERED = "remembered"
    """All of the last time."""
    ALL = "all"


class Opened(msgspec.Struct, frozen=True):
    """A site found: its pairs, what has none, and the tools to review them; ``engines`` None if at fault."""

    pairs: tuple[PostPair, ...]
    unpaired: tuple[Unpaired, ...]
    problems: tuple[Problem, ...]
    site: Site
    engines: Engines | None
    engine: Engine
    journal: Journal
    corrections: Corrections
    extent: Extent = Extent.ALL


def open_plan(plan: Plan, known: tuple[PostPair, ...] = (), extent: Extent = Extent.REMEMBERED) -> Opened:
    """Read the site's settings, load checks and term bases and pair the posts.

    Where pairs are ``known``, so many of them as ``extent`` says, they are not looked for.
    """
    found = open_site(plan.root)
    site = Site(plan.root) if isinstance(found, Problem) else found
    wishes = Wishes(select=plan.selected, ignore=plan.ignored, glossaries=plan.glossaries)
    engines = Engines(wishes, builtin_paths())
    faults = [one for one in (found, engines.ready(site)) if isinstance(one, Problem)]
    engine = Engine((), TermBase()) if faults else engines.of(site)
    journal, corrections = Journal(plan.root), Corrections(plan.root)
    engine.links = corrections.of
    problems = (*faults, *engines.problems, *journal.problems, *Histories(plan.root).of_lost_posts())
    tools = (site, None if faults else engines, engine, journal, corrections)
    opened = Opened(known, (), problems, *tools, extent)
    return opened if known else looked_through(plan, opened)


def looked_through(plan: Plan, opened: Opened) -> Opened:
    """Give an opened site with the pairs that it has now, and the same tools."""
    pairs: list[PostPair] = []
    problems = [*opened.problems]
    unpaired: tuple[Unpaired, ...] = ()
    for source, target in plan.pairs:
        found = explicit_pair(source, target)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            pairs.append(found)
    if plan.paths or not plan.pairs:
        site = pair_site(plan.root, plan.paths, with_layout(opened.site.settings, plan.layout))
        named = set(pairs)
        pairs += [pair for pair in site.pairs if pair not in named]
        unpaired = site.unpaired
        problems += site.problems
    return msgspec.structs.replace(
        opened, pairs=tuple(pairs), unpaired=unpaired, problems=tuple(problems), extent=Extent.ALL
    )
