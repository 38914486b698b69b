"""What the reviewer was asked to open, and finding it. Runs in a thread; no screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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


class Plan(msgspec.Struct, frozen=True):
    """The arguments of the reviewer."""

    root: Path
    paths: tuple[Path, ...] = ()
    glossaries: tuple[Path, ...] = ()
    pairs: tuple[tuple[Path, Path], ...] = ()
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    layout: str = "auto"

    def open(self, known: tuple[PostPair, ...] = ()) -> Opened:
        """Read the site's settings, load checks and term bases and pair the posts.

        Where the pairs are ``known``, they are not looked for.
        """
        found = open_site(self.root)
        site = Site(self.root) if isinstance(found, Problem) else found
        wishes = Wishes(select=self.selected, ignore=self.ignored, glossaries=self.glossaries)
        engines = Engines(wishes, builtin_paths())
        faults = [one for one in (found, engines.ready(site)) if isinstance(one, Problem)]
        engine = Engine((), TermBase()) if faults else engines.of(site)
        journal, corrections = Journal(self.root), Corrections(self.root)
        engine.links = corrections.of
        pairs, unpaired, problems = (known, (), ()) if known else self._find(site)
        return Opened(
            tuple(pairs),
            tuple(unpaired),
            (*faults, *engines.problems, *journal.problems, *Histories(self.root).of_lost_posts(), *problems),
            site,
            None if faults else engines,
            engine,
            journal,
            corrections,
        )

    def _find(self, place: Site) -> tuple[Sequence[PostPair], Sequence[Unpaired], Sequence[Problem]]:
        pairs: list[PostPair] = []
        problems: list[Problem] = []
        unpaired: tuple[Unpaired, ...] = ()
        for source, target in self.pairs:
            found = explicit_pair(source, target)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                pairs.append(found)
        if self.paths or not self.pairs:
            site = pair_site(self.root, self.paths, with_layout(place.settings, self.layout))
            pairs += [pair for pair in site.pairs if pair not in pairs]
            unpaired = site.unpaired
            problems += site.problems
        return pairs, unpaired, problems
