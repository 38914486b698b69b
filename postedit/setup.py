"""An engine as a site's settings and a person's options ask for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.checks import Check, select
from postedit.checks.registry import DEFAULT, UnknownName
from postedit.engine import Engine
from postedit.model import Problem
from postedit.opinions import Opinions
from postedit.site import Rules, term_bases
from postedit.site.settings_file import OWN
from postedit.terms import load

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.site import Site


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What a person asked for on the command line, which counts before the settings.

    ``select`` and ``ignore`` name checks and categories, ``also`` those to run besides whatever is selected;
    ``glossaries`` are term bases to read besides the site's.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    glossaries: tuple[Path, ...] = ()


class Prepared(msgspec.Struct, frozen=True):
    """The engine of a site, and what is wrong in its term bases."""

    engine: Engine
    problems: tuple[Problem, ...] = ()


def prepare(site: Site, wishes: Wishes, shipped: Iterable[Path]) -> Prepared | Problem:
    """Set up the engine of a site, or give the fault of its settings that prevents it.

    Args:
        site: the site.
        wishes: what a person asked for.
        shipped: the term bases that ship.
    """
    checks = _checks(site, wishes)
    if isinstance(checks, Problem):
        return checks
    bases = term_bases(site, shipped)
    if isinstance(bases, Problem):
        return bases
    loaded = load(bases.shipped, bases.own, wishes.glossaries)
    rules, opinions = Rules(site.root, site.settings), Opinions(site.settings, os.environ)
    return Prepared(Engine(checks, loaded.base, rules, opinions), loaded.problems)


def term_files(site: Site, wishes: Wishes, shipped: Iterable[Path]) -> tuple[Path, ...]:
    """Give the files of the term bases that a site is checked with, in the order in which they count.

    Where the settings that name them have a fault there are none; ``prepare`` tells of it.
    """
    bases = term_bases(site, shipped)
    return () if isinstance(bases, Problem) else (*bases.shipped, *bases.own, *wishes.glossaries)


class Basis:
    """The files that all findings of a site rest on: its settings and its term bases."""

    def __init__(self, site: Site, wishes: Wishes, shipped: Iterable[Path]) -> None:
        """Take what ``prepare`` takes."""
        bases = term_bases(site, shipped)
        folders = () if isinstance(bases, Problem) else bases.folders
        settings = {site.root / OWN, *((site.file.path,) if site.file else ())}
        self.files = frozenset(path.resolve() for path in {*settings, *term_files(site, wishes, shipped)})
        self._folders = frozenset(folder.resolve() for folder in folders)

    def __contains__(self, path: Path) -> bool:
        """Tell whether a resolved path is that of such a file, be it new or gone."""
        return path in self.files or (path.suffix == ".toml" and path.parent in self._folders)


def _checks(site: Site, wishes: Wishes) -> list[Check] | Problem:
    """Give the checks to run; a selection by option puts aside both lists of the settings."""
    settings = site.settings
    named = {"select": settings.select, "ignore": settings.ignore}
    named |= {f"per-file-ignores.{key}": names for key, names in settings.per_file_ignores.items()}
    for key, names in named.items():
        if isinstance(unknown := select(names, ()), UnknownName):
            return site.problem(f"{key}: {unknown}", key.partition(".")[0])
    ignored = wishes.ignore or (() if wishes.select else settings.ignore)
    selected = wishes.select or settings.select or (DEFAULT,)
    checks = select((*selected, *wishes.also), ignored)
    return Problem("", str(checks)) if isinstance(checks, UnknownName) else checks
