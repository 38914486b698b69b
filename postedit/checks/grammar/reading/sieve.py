"""Which rules may match a sentence, told by its words.

Most rules need a word or a sign that most sentences lack. What each needs is read off its expression once
and kept in the user's cache folder, since that takes longer than to check a short post.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence, Set
from functools import reduce
from operator import or_

import msgspec

from postedit.derived import digest, recall, remember

Needed = list[list[frozenset[str]]]

_MAKING = 2
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

    def passing(self, words: Set[str]) -> list[int]:
        """Give the numbers of the expressions that a text with these words may match, in order."""
        met = self._words & words
        if not met:
            return self._always
        found = {number for word in met for number in self._by_word[word]}
        return sorted([*self._always, *(number for number in found if self._has_further(number, words))])

    def _has_further(self, number: int, words: Set[str]) -> bool:
        return not any(needed.isdisjoint(words) for needed in self._needed[number][1:])

    def places(self, sentences: Mapping[str, int], all_of_them: int) -> dict[int, list[int]]:
        """Give for each sentence the numbers of the expressions that it may match, in order.

        Args:
            sentences: for each word those that have it, each of which is one bit, from the first one on.
            all_of_them: the bits of all.
        """
        found: dict[int, list[int]] = {}
        for number in self.passing(sentences.keys()):
            passing = all_of_them
            for needed in self._needed[number]:
                passing &= reduce(or_, [sentences[word] for word in needed & sentences.keys()])
            while passing:
                last = passing.bit_length() - 1
                found.setdefault(last, []).append(number)
                passing ^= 1 << last
        return found


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
