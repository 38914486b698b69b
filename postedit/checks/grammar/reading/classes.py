"""Word classes of French, from closed lists and the dictionary of lemmas."""

from __future__ import annotations

from functools import lru_cache

from postedit.language import get
from postedit.language.french.verb_lists import INFINITIVES, NOT_INFINITIVES, PARTICIPLES
from postedit.language.french.verbs import irregular_forms, persons
from postedit.late import late_regex
from postedit.terms.dictionary import is_known, look_up

_PARTICIPLE_END = late_regex(r"é(?:e?s?)\Z")
_AGREEMENT = late_regex(r"(?:e|s|es)\Z")


@lru_cache(maxsize=16384)
def is_infinitive(word: str) -> bool:
    """Tell whether a word is an infinitive and nothing else that is as common."""
    if word in INFINITIVES:
        return True
    if not word.endswith("er") or word in NOT_INFINITIVES or word in get("fr").loan_words:
        return False
    return look_up(word, "fr") == word


def may_be_infinitive(word: str) -> bool:
    """Tell whether a word can be an infinitive, however seldom it is one."""
    if word in INFINITIVES:
        return True
    return word.endswith(("er", "ir", "oir", "re")) and look_up(word, "fr") in {word, None}


@lru_cache(maxsize=16384)
def is_participle(word: str) -> bool:
    """Tell whether a word is a past participle, whatever its gender and number."""
    if _PARTICIPLE_END.search(word):
        return is_known(_PARTICIPLE_END.sub("er", word), "fr")
    return word in PARTICIPLES or _AGREEMENT.sub("", word) in PARTICIPLES


@lru_cache(maxsize=16384)
def persons_of(word: str) -> frozenset[int]:
    """Give the persons that a finite form can mean, nothing where it is none or unknown."""
    if word in irregular_forms():
        return irregular_forms()[word]
    lemma = look_up(word, "fr")
    return persons(word, lemma) if lemma else frozenset()


def pairs(text: str) -> dict[str, str]:
    """Give for each word of ``text`` what stands behind its slash by what stands before it, _ for a space."""
    return dict(word.replace("_", " ").split("/", 1) for word in text.split())


def is_word(word: str) -> bool:
    """Tell whether a word is one of French that is no loan."""
    return word not in get("fr").loan_words and is_known(word, "fr")
