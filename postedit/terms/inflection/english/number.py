"""The plural of English nouns.

After Quirk et al., *A Comprehensive Grammar of the English Language*.
"""

from __future__ import annotations

from postedit.language.base import words
from postedit.terms.dictionary import look_up

_IRREGULAR = {
    **{
        "person": "people",
        "child": "children",
        "man": "men",
        "woman": "women",
        "mouse": "mice",
        "index": "indexes",
    },
    **{
        "analysis": "analyses",
        "basis": "bases",
        "crisis": "crises",
        "hypothesis": "hypotheses",
        "life": "lives",
    },
    **{"shelf": "shelves", "half": "halves", "medium": "media", "criterion": "criteria", "series": "series"},
}
MASS = words("""
    advocacy advice feedback software hardware research progress knowledge code data marketing evangelism
    networking onboarding engineering equipment information swag content relations documentation traffic
    """)


def is_plural_form(word: str) -> bool:
    """Tell whether a noun is written in the plural."""
    lower = word.casefold()
    if lower in _IRREGULAR.values() and lower not in _IRREGULAR:
        return True
    if (
        len(lower) < 4
        or word.isupper()
        or not lower.endswith("s")
        or lower.endswith(("ss", "us", "is", "ics", "news"))
    ):
        return False
    lemma = look_up(lower, "en")
    return lemma != lower if lemma else not word[:1].isupper() or look_up(lower[:-1], "en") is not None


def plural_of(word: str) -> str:
    """Give the plural of a noun; acronyms take an s."""
    lower = word.casefold()
    if lower in _IRREGULAR:
        return word[:1] + _IRREGULAR[lower][1:]
    if lower.endswith(("s", "x", "z", "ch", "sh")) and not word.isupper():
        return word + "es"
    if lower.endswith("y") and lower[-2:-1] not in set("aeiou") and not word.isupper():
        return word[:-1] + "ies"
    return word + "s"
