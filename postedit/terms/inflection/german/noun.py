"""German nouns: plural, genitive and dative.

After Duden, *Die Grammatik*, "Pluralbildung" and "Kasusflexion"; forms are held against simplemma's
dictionary.
"""

from __future__ import annotations

from collections.abc import Iterator

from postedit.language.base import words
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.german.gender import gender_of, known_tail

_WEAK = ("ist", "ent", "ant", "oge", "ege", "unde", "erte")
_WEAK_WORDS = words("""
    referent student kollege kunde experte evangelist präsident kandidat advokat name gedanke
    """)
_NOT_WEAK = words("""
    event content talent element dokument segment argument management restaurant patent test
    """)
_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü"}


def forms_of(word: str, singular: str) -> set[str]:
    """Give what ``word`` may be: "s" a singular, "g" its genitive, "p" a plural, "d" its dative.

    Args:
        word: the noun as written.
        singular: its nominative singular.
    """
    word, singular = word.casefold(), singular.casefold()
    found: set[str] = set()
    if word == singular or (is_weak(singular) and word in {singular + "n", singular + "en"}):
        found.add("s")
    if word in {singular + "s", singular + "es"}:
        found.add("g")
    if word == singular + "e" and gender_of(singular) != "f":
        found.add("s")  # the old dative: im Jahre
    plurals = {plural.casefold() for plural in plural_candidates(_capitalized(singular))}
    found |= {"p" for plural in plurals if word == plural}
    found |= {"d" for plural in plurals if word in {plural + "n", plural} and word[-1:] in {"n", "s"}}
    return found


def _capitalized(singular: str) -> str:
    return singular[:1].upper() + singular[1:]


def is_weak(word: str) -> bool:
    """Tell a noun of the weak declension (*den Evangelisten*)."""
    lower = word.casefold()
    if lower in _NOT_WEAK or lower.endswith("ment"):
        return False
    return lower in _WEAK_WORDS or (lower.endswith(_WEAK) and gender_of(word) == "m" and len(lower) > 5)


def plural_candidates(word: str) -> list[str]:
    """Give the plurals that the dictionary knows, likeliest first; a rule's where it knows none."""
    tail = known_tail(word) if look_up(word, "de") is None else word
    if tail is None:
        return [_loan_plural(word)]
    head = word[: len(word) - len(tail)]
    known = [form for form in _tried(tail) if look_up(form, "de") == look_up(tail, "de") and form != tail]
    if tail.casefold().endswith(("er", "el", "en", "chen")) and not known[:1]:
        known = [tail]
    if not known or _is_loan(tail):
        return [head + (_loan_plural(tail).lower() if head else _loan_plural(tail))]
    return [head + (form.lower() if head else form) for form in known]


def _is_loan(word: str) -> bool:
    return word.casefold() in words("talk blog track thread build stand-up meetup job browser feed")


def _tried(word: str) -> Iterator[str]:
    """Give plurals to try, by frequency of the pattern for the gender."""
    gender = gender_of(word)
    if word.endswith("in") and gender == "f":
        yield word + "nen"
    if gender == "f":
        yield from (word + "en", word + "n", *_with_umlaut(word, "e"), word + "s")
        return
    if word.endswith(("er", "el", "en")):
        yield from (*_with_umlaut(word, ""), word)
        return
    yield from (*_with_umlaut(word, "er"), *_with_umlaut(word, "e"), word + "e", word + "er", word + "se")
    yield from (word + "en", word + "n", word + "s", *_with_umlaut(word, ""))


def _with_umlaut(word: str, ending: str) -> Iterator[str]:
    lower = word.casefold()
    at = lower.rfind("au")
    if at == -1 or any(lower.rfind(vowel) > at + 1 for vowel in "aou"):
        at = max(lower.rfind(vowel) for vowel in "aou")
    if at >= 0:
        changed = _UMLAUTS[lower[at]]
        yield word[:at] + (changed.upper() if word[at].isupper() else changed) + word[at + 1 :] + ending


def _loan_plural(word: str) -> str:
    if word.isupper() or word.endswith(("s", "x", "z")):
        return word + ("s" if word.isupper() else "")
    lower = word.casefold()
    if lower.endswith("er"):
        return word
    if lower.endswith(
        ("ung", "heit", "keit", "ion", "ist", "ent", "ant", "tät", "enz", "anz")
    ) and not lower.endswith("ment"):
        return word + "en"
    return word + (
        "n"
        if lower.endswith("e")
        and lower not in words("keynote issue release website")
        and gender_of(word) == "f"
        else "s"
    )


def declined(word: str, case: str, gender: str, plural: str, *, weak: bool = True) -> str:
    """Give the noun in a case.

    Args:
        word: the nominative singular.
        case: n, a, d or g.
        gender: m, f, n, or p for the plural.
        plural: the nominative plural.
        weak: whether it may take the weak endings; the last word of an English title does not.
    """
    if gender == "p":
        return plural + "n" if case == "d" and plural[-1:] not in {"n", "s", "a", "i"} else plural
    if weak and is_weak(word) and gender == "m" and case != "n":
        return word + ("n" if word.endswith("e") else "en") + ("s" if case == "g" and word == "Name" else "")
    if case != "g" or gender == "f":
        return word
    if word.isupper():
        return word
    return word + (
        "es" if word.casefold().endswith(("s", "ß", "x", "z", "tsch")) and not word.endswith("rs") else "s"
    )
