"""What a sentence holds that its translation should hold too, as tokens that two languages share.

The first character of a token tells its kind: ``@`` an address, a back-tick code, ``#`` a number, ``!`` a
mark of punctuation, ``w`` the beginning of a word (a cognate or a name), ``c`` a concept of the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from postedit.post.structure import OPAQUE

_INITIALS = re.compile(r"\b[A-Z][A-Z0-9]+\b")
_CLOSING = OPAQUE + ' \n*_)"»”'
_QUOTES = frozenset('«»"“”„')


def tokens(prose: str, anchors: Iterable[str], cognates: Iterable[str]) -> frozenset[str]:
    """Give the tokens of a stretch of prose with these anchors (their kind before them) and cognates.

    Those of the lexicon are left out: they depend on the other language.
    """
    words = [f"w{word}" for word in cognates]
    initials = [f"w{word}" for word in _INITIALS.findall(prose)]
    return frozenset([*anchors, *_marks(prose), *words, *initials])


def _marks(prose: str) -> list[str]:
    """Give the mark that ends a sentence, where it is no full stop, and those that enclose."""
    last = prose.rstrip(_CLOSING)[-1:]
    found = [f"!{last}"] if last in ("?", "!", ":") else []
    found += [f"!{mark}" for mark in ";(" if mark in prose]
    if not _QUOTES.isdisjoint(prose):
        found.append('!"')
    return found
