"""All checks, found by listing the folders of this package."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec
from rapidfuzz import process

import postedit.checks
from postedit.checks.base import Check


@cache
def all_checks() -> dict[str, Check]:
    """Give every check by its name, in the order of names."""
    found: dict[str, Check] = {}
    for folder in pkgutil.iter_modules(postedit.checks.__path__):
        if not folder.ispkg:
            continue
        package = importlib.import_module(f"postedit.checks.{folder.name}")
        for module in pkgutil.iter_modules(package.__path__):
            for value in vars(importlib.import_module(f"{package.__name__}.{module.name}")).values():
                if isinstance(value, Check):
                    found[value.name] = value
    return dict(sorted(found.items()))


def page_of(check: Check) -> Path:
    """Give the path of the check's page, which stands beside its code."""
    category, _, what = check.name.partition("/")
    return Path(postedit.checks.__path__[0]) / category / f"{what.replace('-', '_')}.md"


class UnknownName(msgspec.Struct, frozen=True):
    """A selector that names nothing, and the nearest name that exists."""

    name: str
    nearest: str | None

    def __str__(self) -> str:
        hint = f"; did you mean '{self.nearest}'?" if self.nearest else ""
        return f"no check or category is called '{self.name}'{hint}"


def select(chosen: Iterable[str], ignored: Iterable[str]) -> list[Check] | UnknownName:
    """Give the checks that ``chosen`` names (all that run by default where empty) less those of ``ignored``.

    A name is that of a check, of a category, or ``all``. Checks that are chosen speak of every post, those
    for raw machine output too.
    """
    checks = all_checks()
    picked = {name for name, check in checks.items() if check.default}
    wanted = [*chosen]
    if wanted:
        picked = set()
    for names, apply in ((wanted, picked.update), (ignored, picked.difference_update)):
        for name in names:
            matching = _matching(name, checks)
            if isinstance(matching, UnknownName):
                return matching
            apply(matching)
    found = [check for name, check in checks.items() if name in picked]
    return [msgspec.structs.replace(check, only_raw=False) for check in found] if wanted else found


def _matching(name: str, checks: dict[str, Check]) -> set[str] | UnknownName:
    wanted = name.strip().casefold()
    found = {known for known, check in checks.items() if check.is_among((wanted,))}
    if found:
        return found
    known = [*checks, *{check.category for check in checks.values()}]
    best = process.extractOne(wanted, known, score_cutoff=50)
    return UnknownName(name, best[0] if best else None)
