"""Which rules may match a sentence, told by its words.

Most rules need a word that most sentences lack. What each needs is read off its expression once and kept in
the user's cache folder, since that takes longer than to check a short post.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec

from postedit.terms.cache import digest, recall, remember

Needed = list[list[frozenset[str]]]

_MAKING = 1
"""To be raised whenever other words are read off the same expressions."""


class Sieve:
    """The expressions of some rules, by number, with the words that they need."""

    def __init__(self, needed: dict[int, list[frozenset[str]]]) -> None:
        self._needed = needed
        self._always = [number for number, sets in needed.items() if not sets]
        self._by_word: dict[str, list[int]] = {}
        for number, sets in needed.items():
            for word in sets[0] if sets else ():
                self._by_word.setdefault(word, []).append(number)
        self._words = frozenset(self._by_word)

    @classmethod
    def of(cls, expressions: Sequence[str]) -> Sieve:
        """Give the sieve of some expressions, numbered from 0."""
        return cls(dict(enumerate(_needed(expressions))))

    def __bool__(self) -> bool:
        """Tell whether any expression is left that a text may match."""
        return bool(self._needed)

    def within(self, words: frozenset[str]) -> Sieve:
        """Give the sieve of those expressions that parts of a text with these words may match."""
        passing = self.passing(words)
        return Sieve({number: [needed & words for needed in self._needed[number]] for number in passing})

    def passing(self, words: frozenset[str]) -> list[int]:
        """Give the numbers of the expressions that a text with these words may match, in order."""
        met = self._words & words
        if not met:
            return self._always
        found = {number for word in met for number in self._by_word[word]}
        return sorted([*self._always, *(number for number in found if self._has_further(number, words))])

    def _has_further(self, number: int, words: frozenset[str]) -> bool:
        return not any(needed.isdisjoint(words) for needed in self._needed[number][1:])


def _needed(expressions: Sequence[str]) -> Needed:
    name = f"needed words of {digest(*(text.encode() for text in expressions)).hex()}"
    key = digest(repr((_MAKING, sys.version)).encode())
    known = recall(name, key)
    if known is not None:
        return msgspec.msgpack.decode(known, type=Needed)
    from postedit.checks.grammar.reading.needed import needed  # noqa: PLC0415 - for the first run alone

    found = [needed(expression) for expression in expressions]
    remember(name, key, msgspec.msgpack.encode(found))
    return found
