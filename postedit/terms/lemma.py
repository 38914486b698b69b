"""The possible lemmas of a word, as sets: a word of a text is one of a term where their sets share one.

A term is written by a person who chose the word, so it has what the dictionary says; the text's word may
be more.

Dictionary forms come from simplemma, whose data know neither young words ("développeurs", "chatbots")
nor every ambiguity ("donnée" is given as "donner", "données" as "donnée"). Rules of number and
gender fill the first gap, the lemma of the lemma the second.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from postedit.terms.dictionary import guessed, is_known, look_up
from postedit.terms.hidden import hidden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Endings of words the dictionary does not know: number and gender of nouns and adjectives (and the
# regular verb forms of English, which makes verbs of nouns), from the common school grammars.
_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (
        ("eaux", "eau"),
        ("aux", "al"),
        ("s", ""),
        ("x", ""),
        ("euse", "eur"),
        ("trice", "teur"),
        ("ienne", "ien"),
        ("ère", "er"),
        ("ive", "if"),
    ),
    "en": (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e")),
    "de": (("innen", ""), ("erin", "er"), ("en", ""), ("es", ""), ("n", ""), ("s", ""), ("e", "")),
    "es": (("oras", "or"), ("ora", "or"), ("es", ""), ("as", "o"), ("a", "o"), ("s", "")),
    "nl": (("en", ""), ("s", ""), ("e", "")),
}
_PLAIN_PLURAL = (("s", ""),)

# The Imprimerie nationale accents capitals, many writers of French do not.
_BARE_CAPITALS = {"A": "àâ", "E": "éèê", "I": "î", "O": "ô", "U": "ù", "C": "ç"}
_SHORTEST_STEM = 3
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


@lru_cache(maxsize=65536)
def lemmas(word: str, language: str) -> frozenset[str]:
    """Give the lemmas that ``word`` may have in a text, in folded case, accents kept, œ written oe.

    Args:
        word: one word as written; an empty one has no lemma.
        language: an ISO 639-1 code; one that simplemma lacks has plural rules only.
    """
    spellings = list(_spellings(word, language))
    known = [spelling.lower() for spelling in spellings if is_known(spelling, language)]
    others = [other for spelling in known for other in hidden(spelling, language)]
    read = [other for other in others if _is_lemma(other, language)]
    if language == "de":
        read += _adjectives(word)
    return _lemmas_in(spellings, language).union(map(_folded, read))


def dictionary_lemmas(word: str, language: str) -> frozenset[str]:
    """Give those lemmas of ``word`` that the dictionary says, or what rules make of a word it lacks."""
    return _lemmas_in(_spellings(word, language), language)


def _lemmas_in(spellings: Iterable[str], language: str) -> frozenset[str]:
    found: set[str] = set()
    for spelling in spellings:
        known = look_up(spelling, language)
        found |= _unknown(spelling, language) if known is None else {known, look_up(known, language) or known}
    return frozenset(map(_folded, found))


def _adjectives(word: str) -> Iterator[str]:
    """Give the German adjective that a word with a capital is where it opens a sentence: “Kraftvolle”."""
    lower = word.lower()
    if word[:1].isupper() and word[1:].islower() and lower.endswith(_ADJECTIVE_ENDINGS):
        known = look_up(lower, "de")
        if known is not None and known.islower() and lower.removeprefix(known) in _ADJECTIVE_ENDINGS:
            yield known


def _is_lemma(word: str, language: str) -> bool:
    known = look_up(word, language)
    return known is not None and known.lower() == word


def _folded(lemma: str) -> str:
    return lemma.casefold().replace("œ", "oe").replace("æ", "ae")


def _spellings(word: str, language: str) -> Iterator[str]:
    """Give ``word`` and other ways to write the same one."""
    word = unicodedata.normalize("NFC", word)
    yield word
    if len(word) > 1 and word.isupper():
        yield word.lower()
    if language != "fr":
        return
    lower = word.lower()
    variants = [accent + lower[1:] for accent in _BARE_CAPITALS.get(word[:1], "")]
    if "oe" in lower:
        variants.append(lower.replace("oe", "œ"))
    yield from (variant for variant in variants if is_known(variant, language))


def _unknown(word: str, language: str) -> set[str]:
    """Give the word, what simplemma's own rules make of it, and what ours make of it, twice over."""
    found = {word}
    if (guess := guessed(word, language)) is not None:
        found.add(guess)
    endings = _ENDINGS.get(language, _PLAIN_PLURAL)
    once = set(_shortened(word.lower(), endings))
    return found | once | {stem for form in once for stem in _shortened(form, endings)}


def _shortened(word: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word[: -len(ending)] + instead
