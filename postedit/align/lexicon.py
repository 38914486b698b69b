"""Which words of two languages render one another, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

from postedit.language.vocabulary import vocabulary

Concepts = Mapping[str, tuple[str, ...]]
"""By stem of a word, the names of what it may stand for."""


class Lexicon(msgspec.Struct, frozen=True):
    """The concepts that words of the source and of the target stand for; words that share one correspond."""

    source: Concepts
    target: Concepts

    def with_stems(self, pairs: Iterable[tuple[str, str]]) -> Lexicon:
        """Give a lexicon that also knows these pairs of the stems of a source word and a target word."""
        source, target = dict(self.source), dict(self.target)
        for left, right in pairs:
            known, found = source.get(left, ()), target.get(right, ())
            if set(known).isdisjoint(found):
                concept = f"c{left}"
                source[left] = known if concept in known else (*known, concept)
                target[right] = (*found, concept)
        return Lexicon(source, target)


@lru_cache(maxsize=32)
def common_lexicon(source: str, target: str) -> Lexicon:
    """Give the lexicon of the frequent words of two languages (``en``, ``fr-CA``), empty for unknown ones."""
    return Lexicon(*(vocabulary(tag.replace("_", "-").partition("-")[0].lower()) for tag in (source, target)))
