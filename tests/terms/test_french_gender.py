"""The genders of French nouns: lists first, endings where those say nothing."""

from __future__ import annotations

import pytest

from postedit.checks.grammar.reading.nouns import noun_gender
from postedit.terms.entry import Gender
from postedit.terms.inflection.french.common_nouns import FEMININE, MASCULINE
from postedit.terms.inflection.french.gender import gender_of, is_epicene


@pytest.mark.parametrize(
    "noun", ["capitaine", "capitaines", "camarade", "chef", "otage", "nomade", "professeurs"]
)
def test_a_person_may_be_of_either_gender(noun: str) -> None:
    """Neither list nor ending gives such a noun one gender, in the singular or in the plural."""
    assert is_epicene(noun)
    assert gender_of(noun) is None
    assert noun_gender(noun) is None


@pytest.mark.parametrize(
    "noun", ["moine", "patrimoine", "bastion", "scarabée", "mercure", "gorille", "trampoline"]
)
def test_masculine_against_the_ending(noun: str) -> None:
    """Words that end as feminine nouns do."""
    assert gender_of(noun) is Gender.MASCULINE


@pytest.mark.parametrize("noun", ["jument", "senteur", "moiteur", "pesanteur"])
def test_feminine_against_the_ending(noun: str) -> None:
    """Words that end as masculine nouns do."""
    assert gender_of(noun) is Gender.FEMININE


def test_no_noun_is_of_both_lists() -> None:
    """A noun of one gender has one."""
    assert FEMININE.isdisjoint(MASCULINE)
