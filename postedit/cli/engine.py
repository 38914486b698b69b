"""Setting up the engines that a command line asks for: one for each site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from postedit.checks import select
from postedit.checks.registry import UnknownName
from postedit.cli.failure import Failure
from postedit.model import Problem
from postedit.setup import Prepared, Wishes, prepare
from postedit.terms import builtin_paths

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.engine import Engine
    from postedit.site import Site


class Engines:
    """Sets up the engine of each site once."""

    def __init__(self, wishes: Wishes) -> None:
        """Take what a person asked for.

        Raises:
            Failure: a name among the checks names nothing.
        """
        self._wishes = wishes
        self._by_root: dict[Path, Prepared] = {}
        for names in (wishes.select, wishes.ignore):
            if isinstance(unknown := select(names, ()), UnknownName):
                raise Failure(f"{unknown} ('postedit explain --list' lists them)")

    def of(self, site: Site) -> Engine:
        """Give the engine of a site.

        Raises:
            Failure: its settings name what there is not.
        """
        if site.root not in self._by_root:
            prepared = prepare(site, self._wishes, builtin_paths())
            if isinstance(prepared, Problem):
                raise Failure(str(prepared))
            self._by_root[site.root] = prepared
        return self._by_root[site.root].engine

    @property
    def problems(self) -> list[Problem]:
        """Give what is wrong in the term bases of the engines given so far."""
        return [problem for prepared in self._by_root.values() for problem in prepared.problems]


def wishes_of(select: Iterable[str], ignore: Iterable[str], glossaries: Iterable[Path]) -> Wishes:
    """Give what options ask for; names are separated by commas."""
    return Wishes(select=_names(select), ignore=_names(ignore), glossaries=tuple(glossaries))


def _names(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for value in values for name in value.split(",") if name.strip())
