"""The genders of German nouns, which inflection and checks take from one list."""

from __future__ import annotations

import pytest

from postedit.terms.inflection.german.common_nouns import GENDERS, readings_of
from postedit.terms.inflection.german.gender import gender_of


@pytest.mark.parametrize("gender", GENDERS)
def test_each_noun_has_the_gender_of_its_list(gender: str) -> None:
    """No ending and no shorter noun at its end says otherwise, and no noun stands in two lists."""
    others = set().union(*(nouns for other, nouns in GENDERS.items() if other != gender))
    assert [noun for noun in sorted(GENDERS[gender]) if gender_of(noun.capitalize()) != gender] == []
    assert GENDERS[gender] & others == set()


@pytest.mark.parametrize(
    ("noun", "gender"),
    [
        *[("Service", "m"), ("Start", "m"), ("Neustart", "m"), ("Meer", "n"), ("Wasser", "n")],
        *[("Ingenieur", "m"), ("Schmetterling", "m"), ("Dialog", "m"), ("Spaß", "m"), ("E-Mail", "f")],
        *[("Monitoring", "n"), ("Bundesministerium", "n"), ("Leistungen", "f"), ("Sekunde", "f")],
    ],
)
def test_gender(noun: str, gender: str) -> None:
    """Nouns whose ending or last letters would tell another gender have their own."""
    assert gender_of(noun) == gender


def test_readings() -> None:
    """A noun may have two genders, or be a plural as well."""
    assert readings_of("meer") == "n"
    assert readings_of("tag") == "mn"
    assert readings_of("server") == "mp"
    assert readings_of("event") == "nm"
    assert readings_of("nichts") == ""
