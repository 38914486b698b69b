"""The parts of a German noun phrase: what stands before the head, and the head of a term."""

from __future__ import annotations

import msgspec

from postedit.language.base import words
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.german.paradigm import is_determiner
from postedit.terms.inflection.scene import Scene, Word

_ENDINGS_ADJ = ("en", "em", "er", "es", "e")
MANY = words("""
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viele einige mehrere wenige alle beide
    """)
_SMALL = words("für zu zum zur von vom mit in im auf der des den dem die das und")


class Before(msgspec.Struct, frozen=True):
    """The words before a noun: adjectives in the order of the text, the determiner, what governs it."""

    adjectives: tuple[Word, ...] = ()
    determiner: Word | None = None
    governor: str = ""
    counted: bool = False


def parts_of(term: str) -> tuple[list[str], str, str]:
    """Give the adjectives before the head, the head (English ones whole), and what stands behind it."""
    parts = term.split()
    nouns = [at for at, word in enumerate(parts) if word[:1].isupper() or word.isupper()]
    if not nouns:
        return [], "", ""
    small = next(
        (at for at, word in enumerate(parts) if at > nouns[0] and word.casefold() in _SMALL), len(parts)
    )
    first = nouns[0]
    if any(not _is_declinable(word) for word in parts[:first]):
        return [], "", ""
    return parts[:first], " ".join(parts[first:small]), " ".join(parts[small:])


def _is_declinable(word: str) -> bool:
    return word.islower() and word.endswith(_ENDINGS_ADJ)


def before_noun(left: tuple[Word, ...]) -> Before:
    """Read adjectives, a numeral, the determiner and the word before it, from the noun backwards."""
    at = 0
    adjectives: list[Word] = []
    counted = False
    while at < len(left) and not is_determiner(left[at].lower):
        if left[at].lower in MANY or left[at].text[:1].isdigit():
            counted = True
            if left[at].lower.endswith("e"):
                break
        elif _is_adjective(left[at].lower):
            adjectives.insert(0, left[at])
        else:
            break
        at += 1
    found = left[at] if at < len(left) and is_determiner(left[at].lower) else None
    outside = left[at + 1 :] if found else left[at:]
    return Before(tuple(adjectives), found, outside[0].lower if outside else "", counted)


def _is_adjective(word: str) -> bool:
    lemma = look_up(word, "de")
    if word.startswith(("best", "besser", "nächst", "höchst")) and word.endswith(_ENDINGS_ADJ):
        return True
    if lemma is None or lemma == word or not lemma.islower():
        return word.endswith("e") and lemma == word and look_up(word[:-1], "de") is not None
    return word.endswith(_ENDINGS_ADJ) and not lemma.endswith("en") and word[:2] == lemma[:2]


def first_start(scene: Scene, before: Before) -> int:
    """Give where the determiner, the adjectives or else the wording begins."""
    taken = [word.start for word in (*before.adjectives, before.determiner) if word is not None]
    return min([scene.span.start, *taken])


def stem(word: str) -> str:
    """Give an adjective without its ending."""
    return next((word[: -len(ending)] for ending in _ENDINGS_ADJ if word.endswith(ending)), word)
