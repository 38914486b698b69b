"""Hostile texts: no check fails on them, and a term base holds words, never expressions."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.hostile.cases import CASES
from benchmarks.hostile.measure import PAIR, engine, failures
from postedit.engine import Engine
from postedit.terms import load

_BOMB = """
[[entry]]
id = "bomb"
kind = "term"

[entry.en]
preferred = ["(a+)+$"]

[entry.fr]
preferred = ["(é+)+$"]
deprecated = ["(a|a)*b"]
"""


@pytest.fixture(scope="module")
def reviewer() -> Engine:
    """Give an engine with all checks and the term bases that ship."""
    return engine()


@pytest.mark.parametrize("name", CASES)
def test_no_check_fails_on_a_hostile_text(name: str, reviewer: Engine) -> None:
    """Whatever marks a text is made of, each check ends without an error."""
    source, target = CASES[name](3_000)
    assert failures(reviewer.review_text(PAIR, source, target)) == []


def test_a_term_that_looks_like_an_expression_is_matched_by_its_letters(tmp_path: Path) -> None:
    """A bomb for regular expressions in a user's term base is a term like any other."""
    path = tmp_path / "bomb.toml"
    path.write_text(_BOMB, encoding="utf-8")
    loaded = load([path])
    review = engine(loaded.base).review_text(
        PAIR, "A gate. " + "a" * 4_000 + "!", "Une porte. " + "a" * 4_000
    )
    assert not loaded.problems
    assert not [finding for finding in review.findings if finding.check.startswith("term/")]
