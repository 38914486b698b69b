"""Setting up the engine that a command line asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.checks import Check, select
from postedit.checks.registry import UnknownName
from postedit.cli.failure import Failure
from postedit.engine import Engine
from postedit.terms import builtin_paths, load

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from postedit.model import Problem


def chosen_checks(wanted: Iterable[str], ignored: Iterable[str]) -> list[Check]:
    """Give the checks that comma separated names choose.

    Raises:
        Failure: a name names nothing.
    """
    checks = select(_names(wanted), _names(ignored))
    if isinstance(checks, UnknownName):
        raise Failure(f"{checks} ('postedit explain --list' lists them)")
    return checks


def make_engine(checks: list[Check], glossaries: Iterable[Path]) -> tuple[Engine, tuple[Problem, ...]]:
    """Give the engine with all term bases, and what is wrong in those."""
    loaded = load([*builtin_paths(), *glossaries])
    return Engine(checks, loaded.base), loaded.problems


def _names(values: Iterable[str]) -> list[str]:
    return [name for value in values for name in value.split(",") if name.strip()]
