"""How a term is worded: the words that a text must have, and the small ones around and between them."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

import msgspec

from postedit.terms.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class Wording(msgspec.Struct, frozen=True):
    """The words of a term, in order.

    ``required`` are those that a text must have, as written: all but the small ones, or all where all are
    small. ``optional`` are the small ones in folded case, of which ``leading`` and ``trailing`` stand before
    and after all the required ones.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...]
    leading: tuple[str, ...]
    trailing: tuple[str, ...]


def worded(term: str, small_words: frozenset[str]) -> Wording:
    """Give the wording of a term; ``small_words`` are those that matching passes over, in folded case."""
    words = words_of(term)
    folded = [word.casefold() for word in words]
    required = tuple(word for word, small in zip(words, folded, strict=True) if small not in small_words)
    optional = tuple(word for word in folded if word in small_words)
    if not required:
        return Wording(tuple(words), optional, (), ())
    trailing = _small(reversed(folded), small_words)[::-1]
    return Wording(required, optional, _small(folded, small_words), trailing)


def _small(words: Iterable[str], small_words: frozenset[str]) -> tuple[str, ...]:
    return tuple(takewhile(lambda word: word in small_words, words))
