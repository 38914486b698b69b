"""The engines of the sites of one run, each set up when its first pair is to be checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Problem
from postedit.review.corrections import Corrections
from postedit.setup import Prepared, Wishes, prepare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.engine import Engine
    from postedit.site import Site


class Engines:
    """Sets up the engine of each site once."""

    def __init__(self, wishes: Wishes, shipped: Iterable[Path]) -> None:
        self.wishes = wishes
        self.shipped = tuple(shipped)
        self._by_root: dict[Path, Prepared] = {}

    def __reduce__(self) -> tuple[type[Engines], tuple[Wishes, tuple[Path, ...]]]:
        """Send to another process what engines are made of; matchers and their tables stay here."""
        return Engines, (self.wishes, self.shipped)

    def ready(self, site: Site) -> Problem | None:
        """Set up the engine of a site; give the fault of its settings where that cannot be done."""
        if site.root in self._by_root:
            return None
        prepared = prepare(site, self.wishes, self.shipped)
        if isinstance(prepared, Problem):
            return prepared
        corrections = Corrections(site.root)
        prepared.engine.links = corrections.of
        problems = (*prepared.problems, *corrections.problems)
        self._by_root[site.root] = msgspec.structs.replace(prepared, problems=problems)
        return None

    def of(self, site: Site) -> Engine:
        """Give the engine of a site that ``ready`` has set up.

        Raises:
            ValueError: the settings of the site cannot be used, which ``ready`` would have told.
        """
        fault = self.ready(site)
        if fault is not None:
            raise ValueError(str(fault))
        return self._by_root[site.root].engine

    @property
    def problems(self) -> list[Problem]:
        """Give what is wrong in the term bases of the engines set up so far."""
        return [problem for prepared in self._by_root.values() for problem in prepared.problems]
