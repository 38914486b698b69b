"""The words of a post's prose, read once for all checks and for all translations of a source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from functools import lru_cache

from postedit.checks.spots import Spots
from postedit.late import late_regex

_WORD = late_regex(r"[^\W\d_]+")
_ASKED = 32
"""Answers kept to where words stand: as many sets of words as checks ask for, in some posts."""

_KEPT = 4
"""Posts whose words are kept: a source, a translation, and those before them."""


@lru_cache(maxsize=_KEPT)
def words_in(prose: str) -> tuple[str, ...]:
    """Give the runs of letters of a prose in text order, in their own case."""
    return tuple(_WORD.findall(prose))


@lru_cache(maxsize=_KEPT)
def counted_words(prose: str) -> Counter[str]:
    """Give how often each of those words stands there."""
    return Counter(words_in(prose))


@lru_cache(maxsize=_KEPT)
def vocabulary(prose: str) -> frozenset[str]:
    """Give the words in folded case."""
    return frozenset(map(str.casefold, counted_words(prose)))


def spelt(prose: str, wanted: Set[str]) -> list[str]:
    """Give the words of a prose, as they stand there, that are among ``wanted`` in folded case."""
    otherwise = _otherwise(prose)
    others = [word for folded in otherwise.keys() & wanted for word in otherwise[folded]]
    return [*(counted_words(prose).keys() & wanted), *others]


@lru_cache(maxsize=_ASKED)
def spots_of(prose: str, wanted: frozenset[str]) -> Spots:
    """Give where words that are among ``wanted`` in folded case begin, and others that hold them."""
    return Spots.of(prose, spelt(prose, wanted))


@lru_cache(maxsize=_KEPT)
def _otherwise(prose: str) -> dict[str, list[str]]:
    """Give the words that differ from their folded form, by that form."""
    found: dict[str, list[str]] = {}
    words = counted_words(prose)
    for word, folded in zip(words, map(str.casefold, words), strict=True):
        if word != folded:
            found.setdefault(folded, []).append(word)
    return found
