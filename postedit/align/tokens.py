"""What a sentence holds that its translation should hold too, as tokens that two languages share.

The first character of a token tells its kind: ``@`` an address, a back-tick code, ``#`` a number, ``!`` a
mark of punctuation, ``w`` the beginning of a word (a cognate or a name), ``c`` a concept of the lexicon.

Cognates are words that begin with the same four letters: Simard, Foster and Isabelle, "Using cognates to
align sentences in bilingual corpora", TMI 1992.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from postedit.post.structure import OPAQUE

_NUMBER = re.compile(r"\d+")
_INITIALS = re.compile(r"\b[A-Z][A-Z0-9]+\b")
_CLOSING = OPAQUE + ' \n*_)"»”'
_QUOTES = frozenset('«»"“”„')
_PREFIX = 4


def tokens(
    prose: str, words: Iterable[str], addresses: Iterable[str], codes: Iterable[str]
) -> frozenset[str]:
    """Give the tokens of one stretch of prose; those of the lexicon depend on the other language.

    Args:
        prose: the stretch, with OPAQUE for what is none.
        words: its words.
        addresses: where its links lead.
        codes: the code in it.
    """
    found = {_cognate(word) for word in words if len(word) >= _PREFIX}
    found.update(f"w{word}" for word in _INITIALS.findall(prose))
    found.update(f"#{int(number)}" for number in _NUMBER.findall(prose) if len(number) < 20)
    found.update(f"@{url}" for url in addresses)
    found.update(f"`{code}" for code in codes)
    return frozenset([*found, *_marks(prose)])


@lru_cache(maxsize=65_536)
def _cognate(word: str) -> str:
    """Give the token of the first letters of a word, without case and accents."""
    if word.isascii():
        return f"w{word[:_PREFIX].lower()}"
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return f"w{''.join(c for c in decomposed if not unicodedata.combining(c))[:_PREFIX]}"


def _marks(prose: str) -> list[str]:
    """Give the mark that ends a sentence, where it is no full stop, and those that enclose."""
    last = prose.rstrip(_CLOSING)[-1:]
    found = [f"!{last}"] if last in ("?", "!", ":") else []
    found += [f"!{mark}" for mark in ";(" if mark in prose]
    if not _QUOTES.isdisjoint(prose):
        found.append('!"')
    return found
