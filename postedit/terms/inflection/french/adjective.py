"""Forms of French adjectives, by school grammar and simplemma's dictionary."""

from __future__ import annotations

from functools import cache, lru_cache

from postedit.terms.dictionary import look_up
from postedit.terms.inflection.french.adjectives import (
    BEFORE_VOWEL,
    ENDINGS,
    FLAT_PLURALS,
    IRREGULAR,
    NOUNS,
    POSTNOMINAL,
    PRENOMINAL,
)

_REMEMBERED = 4_096
"""Words of which it is remembered whether they may be adjectives."""


@cache
def _prenominal_forms() -> dict[str, str]:
    forms = {form: base for base in sorted(PRENOMINAL) for form in _all_forms(base)}
    return forms | {short: base for base, short in BEFORE_VOWEL.items()}


@cache
def _postnominal_forms() -> dict[str, str]:
    return {form: base for base in sorted(POSTNOMINAL) for form in _all_forms(base)}


def prenominal(word: str) -> str | None:
    """Give the masculine singular of an adjective that stands before nouns, None for any other word."""
    return _prenominal_forms().get(word.lower())


def postnominal(word: str) -> str | None:
    """Give the masculine singular of an adjective or participle behind a noun, None where it may be none."""
    return _postnominal(word.lower())


@lru_cache(maxsize=_REMEMBERED)
def _postnominal(lower: str) -> str | None:
    if lower in NOUNS:
        return None
    if (base := _postnominal_forms().get(lower)) is not None:
        return base
    return _participle(lower) or _by_ending(lower)


def _participle(word: str) -> str | None:
    for ending in ("ées", "és", "ée", "é"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return stem + "é" if look_up(stem + "er", "fr") == stem + "er" else None
    return None


def _by_ending(word: str) -> str | None:
    for base in dict.fromkeys((look_up(word, "fr") or "", *_masculines(word))):
        if base.endswith(ENDINGS) and word in _all_forms(base) and look_up(base, "fr") == base:
            return base
    return None


def _masculines(word: str) -> list[str]:
    """Give what the masculine may be, for words that the dictionary gives as verbs ("active")."""
    bare = word.removesuffix("s")
    pairs = (
        ("ive", "if"),
        ("elle", "el"),
        ("ale", "al"),
        ("aux", "al"),
        ("euse", "eux"),
        ("ienne", "ien"),
        ("oise", "ois"),
    )
    return [word, bare, *(bare[: -len(end)] + other for end, other in pairs if bare.endswith(end))]


def _all_forms(base: str) -> list[str]:
    return [
        form(base, feminine=feminine, plural=plural) for feminine in (False, True) for plural in (False, True)
    ]


def form(base: str, *, feminine: bool, plural: bool, before_vowel: bool = False) -> str:
    """Give a form of an adjective whose masculine singular is ``base``.

    ``before_vowel`` asks for the masculine before a vowel: *nouvel*, *bel*, *vieil*.
    """
    if before_vowel and not feminine and not plural:
        return BEFORE_VOWEL.get(base, base)
    if base == "tout" and not feminine:
        return base  # an adverb before an adjective: "les tout premiers"
    if feminine:
        return _feminine(base) + ("s" if plural else "")
    return _plural(base) if plural else base


def fits(word: str, base: str, *, feminine: bool | None, plural: bool | None) -> bool:
    """Tell whether ``word`` is the form of ``base`` for a gender and number, None standing for any."""
    return any(
        form(base, feminine=f, plural=p) == word.lower()
        or (not p and form(base, feminine=f, plural=p, before_vowel=True) == word.lower())
        for f in ((False, True) if feminine is None else (feminine,))
        for p in ((False, True) if plural is None else (plural,))
    )


def _plural(base: str) -> str:
    if base[-1:] in "sx":
        return base
    if base.endswith("eau"):
        return base + "x"
    if base.endswith("al") and base not in FLAT_PLURALS:
        return base[:-2] + "aux"
    return base + "s"


def _feminine(base: str) -> str:
    if base in IRREGULAR:
        return IRREGULAR[base]
    for ending, other in (
        *(("e", "e"), ("el", "elle"), ("eil", "eille"), ("ien", "ienne"), ("on", "onne"), ("et", "ette")),
        *(("er", "ère"), ("f", "ve"), ("eux", "euse"), ("teur", "trice"), ("eur", "euse")),
    ):
        if base.endswith(ending):
            return base[: -len(ending)] + other
    return base + "e"
