"""French inflection: persons of verb forms and the closed lists."""

from __future__ import annotations

import pytest

from postedit.language import known_codes
from postedit.language.french.verb_lists import ADVERBS, INFINITIVES, NOT_INFINITIVES, PARTICIPLES
from postedit.language.french.verbs import forms, irregular_forms, persons, present


@pytest.mark.parametrize(
    ("form", "lemma", "meant"),
    [
        ("avait", "avoir", {3}),
        ("suis", "être", {1}),
        ("faites", "faire", {5}),
        ("vont", "aller", {6}),
        ("peux", "pouvoir", {1, 2}),
        ("signifie", "signifier", {1, 3}),
        ("chercherez", "chercher", {5}),
        ("affirment", "affirmer", {6}),
        ("ajouterons", "ajouter", {4}),
        ("finissent", "finir", {6}),
        ("contient", "contenir", {3}),
        ("appartient", "appartenir", {3}),
        ("sent", "sentir", {3}),
        ("perd", "perdre", {3}),
    ],
)
def test_persons_of_a_form(form: str, lemma: str, meant: set[int]) -> None:
    """A form tells the persons that a school grammar gives it."""
    assert persons(form, lemma) == meant


@pytest.mark.parametrize(("form", "lemma"), [("maison", "maison"), ("aider", "aider"), ("ouvre", "ouvrir")])
def test_nothing_is_claimed_of_other_forms(form: str, lemma: str) -> None:
    """Nouns, infinitives and endings that are not known have no person."""
    assert persons(form, lemma) == frozenset()


def test_simple_forms_of_an_irregular_verb() -> None:
    """Tenses that are built from stems come out right."""
    assert {"allons", "allais", "irai", "irait", "aille"} <= forms("aller")
    assert "était" in irregular_forms()
    assert "était" not in present("être")


def test_lists_do_not_contradict_each_other() -> None:
    """No word is an infinitive and denied to be one, and no adverb is an infinitive."""
    assert not INFINITIVES & NOT_INFINITIVES
    assert not ADVERBS & INFINITIVES
    assert all(word.endswith(("r", "re")) for word in INFINITIVES)
    assert not any(word.endswith("é") for word in PARTICIPLES - {"été", "né"})


def test_the_package_is_no_language() -> None:
    """The data of French grammar are not taken for a language of their own."""
    assert "french" not in known_codes()
