"""All checks, found by listing the folders of this package."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec
from rapidfuzz import fuzz, process

import postedit.checks
from postedit.checks.base import Check

DEFAULT = "default"
_ALIKE = 65
"""How alike, of 100, a name must be to what was typed to be proposed."""


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


def check_of(name: str) -> Check | None:
    """Give the check that a finding of that name comes from; it may end in a rule behind a colon."""
    return all_checks().get(name.partition(":")[0])


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

    A name is that of a check, of a category, ``all``, or ``default`` for those that run by default. Checks
    that ask somebody outside are chosen by their own names only. Checks that are chosen otherwise than as
    ``default`` speak of every post, those for raw machine output too.
    """
    checks = all_checks()
    picked: dict[str, Check] = {}
    for name in [*chosen] or [DEFAULT]:
        matching = _matching(name, checks)
        if isinstance(matching, UnknownName):
            return matching
        named = _plain(name)
        wanted = [check for known, check in checks.items() if known in matching]
        if named == DEFAULT:
            picked = {check.name: check for check in wanted} | picked
        else:
            picked |= {
                check.name: msgspec.structs.replace(check, only_raw=False)
                for check in wanted
                if check.name == named or not check.asks
            }
    for name in ignored:
        matching = _matching(name, checks)
        if isinstance(matching, UnknownName):
            return matching
        picked = {known: check for known, check in picked.items() if known not in matching}
    return [picked[name] for name in checks if name in picked]


def _plain(name: str) -> str:
    return name.strip().casefold()


def _matching(name: str, checks: dict[str, Check]) -> set[str] | UnknownName:
    wanted = _plain(name)
    if wanted == DEFAULT:
        return {known for known, check in checks.items() if check.default}
    found = {known for known, check in checks.items() if check.is_among((wanted,))}
    if found:
        return found
    return UnknownName(name, _nearest(wanted, checks))


def _nearest(wanted: str, checks: dict[str, Check]) -> str | None:
    """Give the check or category most alike, also where the category was left away."""
    meant = {name.partition("/")[2]: name for name in checks}
    meant |= {check.category: check.category for check in checks.values()}
    meant |= {name: name for name in checks}
    best = process.extractOne(wanted, meant.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return meant[best[0]] if best else None
