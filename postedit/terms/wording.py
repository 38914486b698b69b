"""How a term is worded: the words that a text must have, and the small ones around and between them."""

from __future__ import annotations

from itertools import compress
from operator import not_

import msgspec

from postedit.terms.tokens import words_of


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
    is_small = [word in small_words for word in folded]
    if all(is_small):
        return Wording(tuple(words), tuple(folded), (), ())
    first, behind = is_small.index(False), len(words) - is_small[::-1].index(False)
    return Wording(
        tuple(compress(words, map(not_, is_small))),
        tuple(compress(folded, is_small)),
        tuple(folded[:first]),
        tuple(folded[behind:]),
    )
