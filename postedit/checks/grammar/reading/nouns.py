"""Nouns of French: which words are nouns and nothing else, and their gender."""

from __future__ import annotations

from functools import lru_cache

from postedit.checks.grammar.reading.classes import is_infinitive, is_word
from postedit.language import get
from postedit.language.base import words
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Gender
from postedit.terms.inflection.french.adjective import postnominal, prenominal
from postedit.terms.inflection.french.common_nouns import FEMININE, MASCULINE
from postedit.terms.inflection.french.gender import gender_of, is_epicene

_BOTH = words("""
    mode poste pupille tour livre mémoire manche page voile vase moule aide garde critique physique
    politique solde somme service après-midi espace portefeuille œuvre merci parallèle pendule crêpe
    enseigne finale interview météo code part
    """)


_LISTED = FEMININE | MASCULINE
_SURE = ("isation", "ication", "ération", "ration", "gation", "lation", "tation", "tivité", "bilité")
"""Endings of feminine nouns and of nothing else, be they in the dictionary or not."""


@lru_cache(maxsize=16384)
def noun_gender(noun: str) -> Gender | None:
    """Give the gender of a word that is a noun and nothing else."""
    if (
        noun in _BOTH
        or noun in get("fr").function_words
        or is_epicene(noun)
        or is_infinitive(noun)
        or not (is_word(noun) or noun.endswith(_SURE) or noun in _LISTED)
    ):
        return None
    if not noun.endswith("teur") and (prenominal(noun) is not None or postnominal(noun) is not None):
        return None  # an adjective; behind a determiner, those in "-teur" are nouns
    return gender_of(noun)


def singular_of(noun: str) -> str | None:
    """Give the singular of a plural, None for a word that is none or that the dictionary lacks."""
    singular = look_up(noun, "fr")
    return None if singular == noun else singular


def gender_in_either_number(noun: str) -> Gender | None:
    """Give the gender of a noun, be it in the singular or in the plural."""
    return noun_gender(noun) or noun_gender(singular_of(noun) or "")
