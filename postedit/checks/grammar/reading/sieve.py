"""Which rules may match a sentence, told by its words.

Most rules need a word that most sentences lack. What each needs is read off its expression once and kept in
the user's cache folder, since that takes longer than to check a short post.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec

import postedit
from postedit.terms.cache import digest, recall, remember

Needed = list[frozenset[str] | None]


class Sieve:
    """The expressions of some rules by the words that they need."""

    def __init__(self, expressions: Sequence[str]) -> None:
        self._always: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        for number, words in enumerate(_needed(expressions)):
            if words is None:
                self._always.append(number)
            for word in words or ():
                self._by_word.setdefault(word, []).append(number)
        self._words = frozenset(self._by_word)

    def passing(self, words: frozenset[str]) -> list[int]:
        """Give the numbers of the expressions that a text with these words may match, in order."""
        met = self._words & words
        if not met:
            return self._always
        return sorted({number for word in met for number in self._by_word[word]}.union(self._always))


def _needed(expressions: Sequence[str]) -> Needed:
    name = f"needed words of {digest(*(text.encode() for text in expressions)).hex()}"
    key = digest(postedit.__version__.encode(), sys.version.encode())
    known = recall(name, key)
    if known is not None:
        return msgspec.msgpack.decode(known, type=Needed)
    from postedit.checks.grammar.reading.needed import needed  # noqa: PLC0415 - for the first run alone

    found = [needed(expression) for expression in expressions]
    remember(name, key, msgspec.msgpack.encode(found))
    return found
