"""What a command line asks of engines, and refusing what cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.batch import Engines
from postedit.batch.spending import JUDGE
from postedit.checks import select
from postedit.checks.registry import UnknownName
from postedit.cli.failure import Failure
from postedit.setup import Wishes
from postedit.terms import builtin_paths

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from postedit.engine import Engine
    from postedit.site import Site


def engines_for(wishes: Wishes) -> Engines:
    """Give the engines that options ask for.

    Raises:
        Failure: a name among the checks names nothing.
    """
    for names in (wishes.select, wishes.ignore):
        if names and isinstance(unknown := select(names, ()), UnknownName):
            raise Failure(f"{unknown} ('postedit explain --list' lists them)")
    return Engines(wishes, builtin_paths())


def engine_of(engines: Engines, site: Site) -> Engine:
    """Give the engine of a site.

    Raises:
        Failure: its settings name what there is not.
    """
    fault = engines.ready(site)
    if fault is not None:
        raise Failure(str(fault))
    return engines.of(site)


def wishes_of(
    select: Iterable[str], ignore: Iterable[str], glossaries: Iterable[Path], *, judge: bool = False
) -> Wishes:
    """Give what options ask for; names are separated by commas, ``judge`` adds the language model's view."""
    also = (JUDGE,) if judge else ()
    return Wishes(select=_names(select), ignore=_names(ignore), also=also, glossaries=tuple(glossaries))


def _names(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for value in values for name in value.split(",") if name.strip())
