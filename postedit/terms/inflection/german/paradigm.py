"""German cases: the forms of determiners and adjectives, and the cases that prepositions take.

Paradigms after Duden, *Die Grammatik*: articles, the strong, weak and mixed declension, prepositions by case.
"""

from __future__ import annotations

from functools import cache
from itertools import product

import msgspec

from postedit.language.base import words


class Slot(msgspec.Struct, frozen=True):
    """A case (n, a, d, g) and a gender (m, f, n), "p" standing for the plural of any gender."""

    case: str
    gender: str


SLOTS = tuple(Slot(case, gender) for case, gender in product("nadg", "mfnp"))
# Endings in the order m, f, n, plural, by case.
_DEFINITE = {"n": "der die das die", "a": "den die das die", "d": "dem der dem den", "g": "des der des der"}
_STRONG = {"n": "er e es e", "a": "en e es e", "d": "em er em en", "g": "es er es er"}
_INDEFINITE = {"n": "- e - e", "a": "en e - e", "d": "em er em en", "g": "es er es er"}
_WEAK = {"n": "e e e en", "a": "en e e en", "d": "en en en en", "g": "en en en en"}
_MIXED = {"n": "er e es en", "a": "en e es en", "d": "en en en en", "g": "en en en en"}
_BARE = {"n": "er e es e", "a": "en e es e", "d": "em er em en", "g": "en er en er"}
_LIKE_DER = ("dies", "jed", "jen", "welch", "manch", "solch", "all", "beid")
_LIKE_EIN = ("ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer")
# Contractions of a preposition and an article, and the article that each holds.
_CONTRACTED = {
    **{
        "im": ("in", "dem"),
        "am": ("an", "dem"),
        "zum": ("zu", "dem"),
        "beim": ("bei", "dem"),
        "vom": ("von", "dem"),
    },
    **{"zur": ("zu", "der"), "ins": ("in", "das"), "ans": ("an", "das"), "aufs": ("auf", "das")},
    **{"fürs": ("für", "das"), "durchs": ("durch", "das"), "ums": ("um", "das")},
}
_CONTRACTION = {parts: word for word, parts in _CONTRACTED.items()}
_PREPOSITIONS = {
    **dict.fromkeys(words("mit von zu bei nach aus seit gegenüber außer samt ab"), "d"),
    **dict.fromkeys(words("für durch gegen ohne um bis"), "a"),
    **dict.fromkeys(
        words("""
            wegen trotz während statt anstatt innerhalb außerhalb mithilfe anhand bezüglich
            """),
        "g",
    ),
    **dict.fromkeys(words("in an auf über unter hinter neben zwischen vor"), "ad"),
}


def cases_after(preposition: str) -> str:
    """Give the cases that a preposition or contraction takes, "" for any other word."""
    if preposition in _CONTRACTED:
        return "a" if _CONTRACTED[preposition][1] == "das" else "d"
    return _PREPOSITIONS.get(preposition, "")


def _column(table: dict[str, str], slot: Slot) -> str:
    return table[slot.case].split()["mfnp".index(slot.gender)].strip("-")


@cache
def _tables() -> dict[str, tuple[str, str]]:
    """Give stem and kind ("der", "ein", "definite") of every form of every determiner."""
    found: dict[str, tuple[str, str]] = {
        form: ("der", "definite") for row in _DEFINITE.values() for form in row.split()
    }
    for kind, stems, table in (("der", _LIKE_DER, _STRONG), ("ein", _LIKE_EIN, _INDEFINITE)):
        for stem, slot in product(stems, SLOTS):
            found[_joined(stem, _column(table, slot))] = (stem, kind)
    return found


def _joined(stem: str, ending: str) -> str:
    return ("eur" if stem == "euer" and ending else stem) + ending


def is_determiner(word: str) -> bool:
    """Tell whether a word in lower case is a determiner or a contraction with one."""
    return word in _tables() or word in _CONTRACTED


def determiner(word: str, slot: Slot) -> str:
    """Give the form of the determiner ``word`` for a slot; contractions part where they must."""
    if word in _CONTRACTED:
        preposition, _ = _CONTRACTED[word]
        article = _column(_DEFINITE, slot)
        return _CONTRACTION.get((preposition, article), f"{preposition} {article}")
    stem, kind = _tables()[word]
    if kind == "definite":
        return _column(_DEFINITE, slot)
    if stem == "ein" and slot.gender == "p":
        return ""
    return _joined(stem, _column(_STRONG if kind == "der" else _INDEFINITE, slot))


def adjective_ending(word: str, slot: Slot) -> str:
    """Give the ending of an adjective behind a determiner ("" where there is none) for a slot."""
    if word == "":
        return _column(_BARE, slot)
    kind = "definite" if word in _CONTRACTED else _tables()[word][1]
    return _column(_MIXED if kind == "ein" else _WEAK, slot)
