"""Dutch plurals and inflected adjectives.

After *Algemene Nederlandse Spraakkunst*; spelling of open and closed syllables after *Het Groene Boekje*.
"""

from __future__ import annotations

import re

from postedit.terms.dictionary import look_up
from postedit.terms.inflection.dutch.gender import LOANS

_PLURALS = {
    **{"probleem": "problemen", "bericht": "berichten", "idee": "ideeën", "stad": "steden", "dag": "dagen"},
    **{"weg": "wegen", "boek": "boeken", "stuk": "stukken", "deel": "delen", "kind": "kinderen"},
    **{
        "talk": "talks",
        "verhaal": "verhalen",
        "certificaat": "certificaten",
        "type": "types",
        "stand": "stands",
    },
    **{
        "artikel": "artikelen",
        "les": "lessen",
        "paal": "palen",
        "bewijs": "bewijzen",
        "thema": "thema's",
        "schema": "schema's",
    },
}
_S_PLURALS = ("el", "er", "em", "en", "aar", "je", "ie", "eur", "e")
_VOICED = ("ijs", "ijf", "eis", "uis", "uif", "ief", "oef", "eus", "euf")
_LONG = {"aa": "a", "ee": "e", "oo": "o", "uu": "u"}
_VOWELS = "aeiou"


def plural_of(word: str) -> tuple[str, bool]:
    """Give the plural and whether it is known rather than made by rule."""
    lower = word.casefold()
    for tail in (lower[at:] for at in range(max(1, len(lower) - 2))):
        if tail in _PLURALS:
            return word[: len(word) - len(tail)] + _PLURALS[tail], True
        if tail in LOANS:
            return word + "s", True
    if _takes_apostrophe(word):
        return word + "'s", True
    made = spelled(word) + "en"
    if look_up(made, "nl") == lower and look_up(word + "s", "nl") != lower:
        return made, True
    if lower.endswith("heid"):
        made = word[:-3] + "eden"
    elif lower.endswith(_S_PLURALS) and not lower.endswith(("ieel", "eem")):
        made = word + "s"
    return made, lower.endswith((*_S_PLURALS, "heid", "ing", "teit"))


def _takes_apostrophe(word: str) -> bool:
    """Tell acronyms (*API's*) and words in a single long vowel (*demo's*)."""
    lower = word.casefold()
    open_vowel = lower[-1:] in set("aiouy") and lower[-2:-1] not in _VOWELS
    return open_vowel or sum(map(str.isupper, word)) > 1


def spelled(stem: str) -> str:
    """Give ``stem`` as it is spelled before an e: open syllables lose a vowel, closed ones double."""
    lower = stem.casefold()
    if lower[-3:-1] in _LONG and lower[-1:] not in _VOWELS:
        return stem[:-3] + _LONG[lower[-3:-1]] + _voiced(lower[-1])
    if re.search(rf"(?:^|[^{_VOWELS}])[{_VOWELS}][bdfgklmnprst]$", lower) and not re.search(
        r"[^aeiou][e]l$|ig$|er$", lower
    ):
        return stem + lower[-1]
    if lower.endswith(_VOICED):
        return stem[:-1] + _voiced(lower[-1])
    return stem


def _voiced(letter: str) -> str:
    return {"s": "z", "f": "v"}.get(letter, letter)


def adjective_stem(word: str) -> str | None:
    """Give the uninflected form of an adjective, None for any other word."""
    lower = word.casefold()
    lemma = look_up(lower, "nl")
    if lemma is None:
        return None
    if lower.endswith("e") and lemma != lower and inflected(lemma) == lower:
        return lemma
    if lemma == lower and look_up(inflected(lower), "nl") == lower and inflected(lower) != lower:
        return lower
    return None


def inflected(stem: str) -> str:
    """Give an adjective with its e; those in -en and -a have none."""
    if stem.endswith(("en", "e", "a", "o")) or (stem.endswith("i") and stem[-2:-1] not in _VOWELS):
        return stem
    return spelled(stem) + "e"
