"""Verb forms of Spanish, told by their ending and the infinitive that the dictionary gives."""

from __future__ import annotations

from functools import lru_cache

from postedit.language.base import words
from postedit.late import late_regex
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.spanish.verb import is_infinitive

_GERUND = late_regex(r"(?:a|ie|ye)ndo\Z")
_FINITE = late_regex(r"(?:(?<!id)(?<!ad)[ae]|[ae]n|[aei]mos|[éó])\Z")
_OTHERS = words("""
    para sobre entre como una fuera nada ese este esta cada toda abierta vista contra durante mediante bajo
    uso sirve sea fue era casa cosa forma
    """)
"""Words that are a form of a verb, too, and mostly something else."""
_CLITIC = late_regex(r"r(?:se|me|te|nos|l[aeo]s?)\Z")


@lru_cache(maxsize=16384)
def infinitive_of_gerund(word: str) -> str | None:
    """Give the infinitive of a gerund, None for any other word: “comando” is none."""
    verb = look_up(word, "es")
    if verb is None or verb == word or not _GERUND.search(word) or not is_infinitive(verb):
        return None
    return verb if len(word) > len(verb) + 1 else None  # "entiendo" is shorter


@lru_cache(maxsize=16384)
def infinitive_of_finite(word: str) -> str | None:
    """Give the infinitive of a finite form that the dictionary takes for nothing else, None otherwise."""
    if len(word) < 3 or word in _OTHERS or not _FINITE.search(word) or _CLITIC.search(word):
        return None
    verb = look_up(word, "es")
    if verb is None or verb == word or infinitive_of_gerund(word):
        return None
    return verb if is_infinitive(verb) else None
