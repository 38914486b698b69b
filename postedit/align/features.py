"""What shows that two stretches of text belong together, whatever the languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from postedit.post.structure import OPAQUE

_NUMBER = re.compile(r"\d+")
_PREFIX = 4


class Features(msgspec.Struct, frozen=True, gc=False):
    """Length in characters of prose, hard anchors (addresses, code, numbers), soft ones (cognates), tokens.

    Cognates are words that begin with the same four letters: Simard, Foster and Isabelle,
    "Using cognates to align sentences in bilingual corpora", TMI 1992.
    """

    length: int
    anchors: frozenset[str]
    cognates: frozenset[str]
    tokens: frozenset[str] = frozenset()


@lru_cache(maxsize=65_536)
def _plain(word: str) -> str:
    """Give the first letters of a word without case and accents."""
    if word.isascii():
        return word[:_PREFIX].lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))[:_PREFIX]


def features_of(prose: str, words: Iterable[str], addresses: Iterable[str], codes: Iterable[str]) -> Features:
    """Give the features of one stretch of prose, its tokens left out.

    Args:
        prose: the stretch, with OPAQUE for what is none.
        words: its words.
        addresses: where its links lead.
        codes: the code in it.
    """
    cognates = frozenset([_plain(word) for word in words if len(word) >= _PREFIX])
    numbers = [f"#{int(number)}" for number in _NUMBER.findall(prose) if len(number) < 20]
    anchors = frozenset([*(f"@{url}" for url in addresses), *(f"`{code}" for code in codes), *numbers])
    return Features(len(prose) - prose.count(OPAQUE), anchors, cognates)


class Joined:
    """The features of neighbours taken together, worked out once for each stretch."""

    def __init__(self, features: list[Features]) -> None:
        self._features = features
        self._pairs: dict[tuple[int, int], Features] = {}

    def of(self, start: int, count: int) -> Features:
        """Give the features of ``count`` neighbours from ``start`` on."""
        if count == 1:
            return self._features[start]
        known = self._pairs.get((start, count))
        if known is None:
            known = self._pairs[start, count] = join(self._features[start : start + count])
        return known


def join(parts: list[Features]) -> Features:
    """Give the features of several stretches taken together."""
    if len(parts) == 1:
        return parts[0]
    return Features(
        sum(part.length for part in parts),
        frozenset().union(*(part.anchors for part in parts)),
        frozenset().union(*(part.cognates for part in parts)),
        frozenset().union(*(part.tokens for part in parts)),
    )
