"""What the reviewer was asked to open, and finding it. Runs in a thread; no screen."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.checks import select
from postedit.checks.registry import UnknownName
from postedit.engine import Engine
from postedit.model import Problem
from postedit.review import Journal
from postedit.site import PostPair, Unpaired, explicit_pair, pair_site
from postedit.terms import builtin_paths, load


class Opened(msgspec.Struct, frozen=True):
    """A site found: its pairs, what has none, and the tools to review them."""

    pairs: tuple[PostPair, ...]
    unpaired: tuple[Unpaired, ...]
    problems: tuple[Problem, ...]
    engine: Engine
    journal: Journal


class Plan(msgspec.Struct, frozen=True):
    """The arguments of the reviewer."""

    root: Path
    paths: tuple[Path, ...] = ()
    glossaries: tuple[Path, ...] = ()
    pairs: tuple[tuple[Path, Path], ...] = ()
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def open(self) -> Opened:
        """Load checks and term bases and pair the posts."""
        terms = load([*builtin_paths(), *self.glossaries])
        checks = select(self.selected, self.ignored)
        journal = Journal(self.root)
        pairs, unpaired, problems = self._find()
        if isinstance(checks, UnknownName):
            problems.append(Problem("--select", str(checks)))
            checks = []
        return Opened(
            tuple(pairs),
            unpaired,
            (*terms.problems, *journal.problems, *problems),
            Engine(checks, terms.base),
            journal,
        )

    def _find(self) -> tuple[list[PostPair], tuple[Unpaired, ...], list[Problem]]:
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
            site = pair_site(self.root, self.paths)
            pairs += [pair for pair in site.pairs if pair not in pairs]
            unpaired = site.unpaired
            problems += site.problems
        return pairs, unpaired, problems
