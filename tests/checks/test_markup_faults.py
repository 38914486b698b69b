"""Faults that machines make, put into clean pairs, are found: a reduced run of benchmarks/faults."""

from __future__ import annotations

import pytest

from benchmarks.faults.measure import measure, shipped_pairs
from benchmarks.faults.operator import OPERATORS, Pair, apply_fault
from postedit.checks import all_checks

NAMES = [operator.name for operator in OPERATORS]


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    """Give the clean pairs."""
    return shipped_pairs()


@pytest.mark.parametrize("name", NAMES)
def test_an_operator_reaches_its_bar(name: str, pairs: list[Pair]) -> None:
    """Of the faults of one class, the checks that are meant for it find the share that they must."""
    (result,) = measure(pairs, seed=1, most=30, only=frozenset({name}))
    assert result.tried > 0
    assert result.recall >= result.operator.bar, result.missed


def test_every_structural_check_has_an_operator() -> None:
    """No check of markup, front matter, addition or omission goes without a fault that measures it."""
    measured = {check for operator in OPERATORS for check in operator.checks}
    structural = {
        name
        for name in all_checks()
        if name.startswith(("markup/", "frontmatter/", "addition/", "omission/"))
    }
    assert structural - measured == set()
    assert measured <= set(all_checks())


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_changes_its_place_only(name: str, pairs: list[Pair]) -> None:
    """What an operator does to a text lies inside the place that it tells of."""
    (operator,) = (operator for operator in OPERATORS if operator.name == name)
    for pair in pairs:
        for fault in operator.sites(pair):
            spoilt = apply_fault(pair, fault)
            assert spoilt != pair.target.text
            assert spoilt.startswith(pair.target.text[: min(edit.start for edit in fault.edits)])
