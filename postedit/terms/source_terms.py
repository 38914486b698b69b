"""The source terms of texts, found once though several languages are translated into."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from postedit.language import get
from postedit.terms.bead import Place
from postedit.terms.compiled import Compiled, source_index
from postedit.terms.select import best_spelled, longest

if TYPE_CHECKING:
    from postedit.terms.base import TermBase
    from postedit.terms.index import Hit
    from postedit.terms.reading import Reading

_KEPT = 512
"""Texts whose terms are kept: the sentences of a long post, for its translations one after the other."""

Segment = tuple[str, int]
"""A text and the code point at which it starts in its file."""


class SourceTerms:
    """Finds the source terms of a term base in texts of one language."""

    def __init__(self, base: TermBase, language: str) -> None:
        self._base = base
        self._language = get(language).code
        self.found = lru_cache(maxsize=_KEPT)(self._found)
        self.places = lru_cache(maxsize=_KEPT)(self._places)

    def _found(self, text: str, offset: int) -> tuple[Reading, list[Hit]]:
        """Give a text as it was read and its terms, the longest first come, in the order of the text."""
        reading = self._index.reader.read(text, offset)
        return reading, longest(best_spelled(self._index.hits(reading), reading))

    def _places(self, source: tuple[Segment, ...]) -> dict[str, list[Place]]:
        """Give the places of the terms of a bead by entry; several checks look at the same beads."""
        terms: dict[str, list[Place]] = {}
        total = sum(len(text) for text, _ in source)
        before = 0
        for text, offset in source:
            reading, hits = self.found(text, offset)
            for hit in hits:
                place = Place.of(hit, reading, before - offset, total)
                terms.setdefault(hit.entry.id, []).append(place)
            before += len(text)
        return terms

    @cached_property
    def _index(self) -> Compiled:
        return source_index(self._base, self._language)
