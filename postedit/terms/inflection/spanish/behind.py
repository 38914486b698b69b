"""What follows a Spanish noun: adjectives that agree, and signs that something further off does."""

from __future__ import annotations

import re

from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Gender
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.scene import Scene, Word
from postedit.terms.inflection.spanish.adjective import is_adjectival
from postedit.terms.tokens import words_of

_BE = late_regex(
    r"\b(?:es|son|está|están|era|eran|fue|fueron|será|serán|sido|siendo|sea|sean|queda|quedan|parece|parecen|ser"
    r"|ellos|ellas|ella|él|cuales?|aquell[oa]s?|est[oa]s últim[oa]s)\b"
    r"|\blo\b|\bl[oa]s?\s+\w+(?:ó|é|aron|ieron|amos|imos|aba|ía)\b|\w(?:ar|er|ir|ndo)l[oa]s?\b",
    re.IGNORECASE,
)
PREPOSITIONS = words("""
    a de en para por con sin sobre tras entre hacia desde según contra ante bajo durante mediante como
    """)
_ADVERBS = words("muy más menos tan bien poco bastante demasiado realmente")
_COPULAS = words("es son está están era eran fue fueron será sigue siguen queda quedan parece parecen")
_APPOSED = late_regex(r"\A[*_»\"”)\]]*,\s+(?P<word>[^\W\d_]+)")


def behind(
    scene: Scene, old: tuple[Gender | None, bool], *, feminine: bool, plural: bool, governed: bool
) -> tuple[list[Edit], list[str]]:
    """Make adjectives right behind agree, and the predicate of a subject; say which word may be one.

    ``governed`` tells that a preposition stands before the noun, so that it is no subject.
    """
    edits: list[Edit] = []
    changed = old != (Gender.FEMININE if feminine else Gender.MASCULINE, plural)
    apposed = _APPOSED.match(scene.rest)
    notes = [f"check “{apposed['word']}”"] if changed and apposed and is_adjectival(apposed["word"]) else []
    for word in scene.right:
        if word.lower in _ADVERBS or (edits and word.lower in {"y", "e", "o", "u"}):
            continue
        if not is_adjectival(word.text) or word.lower in PREPOSITIONS:
            break
        made = _agreeing(word.lower, old, feminine=feminine, plural=plural)
        if made is None:
            notes += [f"check “{word.text}”"] if changed else []
            break
        edits.append(Edit(word.start, word.end, like(word.text, made)))
    if changed and plural == old[1] and not governed:
        edits += _predicate(scene.right[len(edits) :], old, feminine=feminine, plural=plural)
    return edits, notes


def _predicate(
    right: tuple[Word, ...], old: tuple[Gender | None, bool], *, feminine: bool, plural: bool
) -> list[Edit]:
    """Give the edit of what is said of a subject with *ser*, *estar*, *seguir*: "sigue muy abierta"."""
    if not right or right[0].lower not in _COPULAS:
        return []
    word = next((word for word in right[1:] if word.lower not in _ADVERBS | _COPULAS), None)
    if word is None or not is_adjectival(word.text):
        return []
    made = _agreeing(word.lower, old, feminine=feminine, plural=plural)
    return [Edit(word.start, word.end, like(word.text, made))] if made else []


def agrees_later(scene: Scene, old: tuple[Gender | None, bool], handled: list[Edit]) -> bool:
    """Tell whether a form of *ser*, a pronoun, or an adjective with the old gender and number follows."""
    if _BE.search(scene.rest):
        return True
    start = max([scene.span.end, *(edit.end for edit in handled)])
    sentence = re.split(r"[.!?]\s", scene.text[start:][: len(scene.rest)], maxsplit=1)[0]
    wrong = {Gender.FEMININE: "o", Gender.MASCULINE: "a"}.get(old[0]) if old[0] else None
    for word in words_of(sentence):
        bare = word.lower().removesuffix("s")
        if (
            is_adjectival(word)
            and word.lower().endswith("s") == old[1]
            and bare[-1:] != wrong
            and bare[-1:] in "oa"
        ):
            return True
    return False


def _agreeing(word: str, old: tuple[Gender | None, bool], *, feminine: bool, plural: bool) -> str | None:
    """Give the form of an adjective, None where it did not agree with the old noun."""
    if word.endswith("s") != old[1]:
        return None
    bare = word.removesuffix("s") if old[1] else word
    if bare[-1:] in {"o", "a"}:
        if old[0] is not None and (bare[-1] == "a") != (old[0] is Gender.FEMININE):
            return None
        return bare[:-1] + ("a" if feminine else "o") + ("s" if plural else "")
    if old[1] and bare.endswith("e") and look_up(bare[:-1], "es") == bare[:-1]:
        bare = bare[:-1]
    return bare + (("s" if bare[-1:] in set("aeiou") else "es") if plural else "")
