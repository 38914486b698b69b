"""The words that rules need: never a match lost, and most rules not even tried."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postedit.checks import all_checks
from postedit.checks.grammar.reading import Rule
from postedit.checks.grammar.reading.needed import needed
from postedit.checks.grammar.reading.sieve import Sieve
from postedit.checks.registry import page_of

_WORD = re.compile(r"\w+|[^\w\s]")
_PIECES = ("il", "ils", "est", "pas", "être", "un", "'", "-", ".", "x")
_EXPRESSIONS = (
    r"\bils?\s+x",
    r"(?<!\w)un(?:-|\s)est\b",
    r"(?:\bpas|être)\b",
    r"\w'",
    r"\b(?:il|un)\b.*\bx\b",
)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def _rules() -> list[Rule]:
    modules = {check.find.__globals__["__name__"]: check.find.__globals__ for check in all_checks().values()}
    return [rule for names in modules.values() for rule in names.get("_RULES", ()) if isinstance(rule, Rule)]


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        (r"\b(?:ils?|elle)\s+x", [{"il", "ils", "elle"}]),
        (r"\bqu[e']\s+(?:\w+\s+)?être\b", [{"être"}, {"que", "qu"}]),
        (r"\bqu[e']\s*être\b", []),
        (r"\w+\s*,\s*\w+", [{","}]),
        (r"\w+(?:[.]|\s+être)\b", [{"être", "."}]),
        (r"(?<!\w)un\s+(?=petit\b)\w+", [{"un"}]),
        (r"[Dd]ev[Rr]el(?!\w)|(?<!\w)IoT\b", []),
        (r"(?<!\w)[Dd]ev[Rr]el(?!\w)|(?<!\w)IoT\b", [{"devrel", "iot"}]),
        (r"\w+er\b", []),
        (r"(?:\bpas\s+)?encore", []),
        (r"\bpas(?:\s+|\w)", []),
        (r"\bpas(?:|e)\b", [{"pas", "pase"}]),
        (r"\bne\s+\w+(?:\s+jamais|\s+pas)\b", [{"jamais", "pas"}, {"ne"}]),
    ],
)
def test_what_an_expression_needs(pattern: str, sets: list[set[str]]) -> None:
    """A word counts where nothing can lengthen it, and of alternatives each must have one."""
    assert needed(pattern) == sets


def test_no_rule_misses_what_its_page_shows() -> None:
    """A rule that matches an example of any page is tried there."""
    spoken = [check for check in all_checks().values() if check.category in {"grammar", "style"}]
    pages = [page_of(check).read_text("utf-8") for check in spoken]
    texts = [(line.lower(), _words(line.lower())) for page in pages for line in page.splitlines()]
    rules = _rules()
    assert len(rules) > 80
    for rule in rules:
        sets = needed(rule.expression)
        for text, words in texts:
            if any(needs.isdisjoint(words) for needs in sets):
                assert not rule.pattern.search(text), rule.expression


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map(" ".join))
def test_the_sieve_lets_pass_what_matches(text: str) -> None:
    """Whatever the words and marks, an expression that matches passes."""
    passing = Sieve.of(_EXPRESSIONS).passing(_words(text))
    for number, expression in enumerate(_EXPRESSIONS):
        assert number in passing or not re.search(expression, text)
