"""The gender and the singular of a German noun, by its last part or its ending.

After Duden, *Die Grammatik*, "Genus"; forms are held against simplemma's dictionary.
"""

from __future__ import annotations

from postedit.terms.dictionary import look_up
from postedit.terms.inflection.german.common_nouns import GENDERS

_ENDINGS = (
    ("m", ("ling", "eur")),
    (
        "f",
        (
            *("ung", "keit", "heit", "schaft", "tion", "sion", "tät", "ik", "ei", "enz", "anz", "ur"),
            *("in", "thek", "logie"),
        ),
    ),
    ("n", ("chen", "lein", "ment", "tum", "ing", "um", "nis")),
    ("m", ("ismus", "ist", "or", "ent", "ant", "er", "ig")),
    ("f", ("e", "ie")),
)
_SHORTEST = 3


def gender_of(word: str) -> str | None:
    """Give m, f or n of a noun in any form, by its last part or ending; None where neither tells."""
    for form in dict.fromkeys((word, singular_of(word))):
        if (found := _listed(form.lower())) is not None:
            return found
    lower = singular_of(word).lower()
    return next((gender for gender, endings in _ENDINGS if lower.endswith(endings)), None)


def _listed(lower: str) -> str | None:
    tails = [lower[at:] for at in range(len(lower) - _SHORTEST + 1)] or [lower]
    return next((gender for tail in tails for gender, found in GENDERS.items() if tail in found), None)


def singular_of(word: str) -> str:
    """Give the nominative singular of a noun, the word itself where the dictionary does not know it."""
    lemma = look_up(word, "de")
    if lemma is not None:
        return lemma if lemma[:1].isupper() else word
    tail = known_tail(word)
    if tail is None:
        bare = word.removesuffix("s")
        return bare if look_up(bare, "de") or _listed(bare.lower()) else word
    lemma = look_up(tail, "de") or tail
    return word[: len(word) - len(tail)] + lemma.lower()


def is_noun(word: str) -> bool:
    """Tell whether the dictionary has a word as a noun, under a capital."""
    return (look_up(word, "de") or "")[:1].isupper()


def known_tail(word: str) -> str | None:
    """Give the longest last part of a compound that the dictionary has as a noun, with its capital."""
    for at in range(1, len(word) - _SHORTEST):
        tail = word[at:].lstrip("-").capitalize()
        if len(tail) > _SHORTEST and is_noun(tail):
            return tail
    return None
