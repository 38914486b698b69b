"""Finding the terms of one entry at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from postedit.language import get
from postedit.terms.compiled import source_entries, target_entries
from postedit.terms.index import Role
from postedit.terms.select import best_spelled, longest, without_exceptions

if TYPE_CHECKING:
    from postedit.model import Span
    from postedit.terms.base import TermBase
    from postedit.terms.compiled import ByEntry


class EntryMatcher:
    """Finds what a `Matcher` would that knew no other entry, without making one for each entry."""

    def __init__(self, base: TermBase, source_language: str, target_language: str) -> None:
        """Take a term base and two languages."""
        self._base = base
        self._source = get(source_language).code
        self._target = get(target_language).code

    def source_terms(self, identifier: str, text: str) -> list[Span]:
        """Give where a source text has source terms of an entry, the longest first come."""
        reading = self._sources.reader.read(text)
        hits = longest(best_spelled(self._sources.hits(reading, (identifier,)), reading))
        return [reading.span(hit.first, hit.last) for hit in hits]

    def deprecated(self, identifier: str, text: str) -> list[Span]:
        """Give where a target text has deprecated renderings of an entry, whatever the source says."""
        reading = self._targets.reader.read(text)
        found = best_spelled(self._targets.hits(reading, (identifier,)), reading)
        hits = longest(without_exceptions(found))
        return [reading.span(hit.first, hit.last) for hit in hits if hit.role is Role.DEPRECATED]

    @cached_property
    def _sources(self) -> ByEntry:
        return source_entries(self._base, self._source)

    @cached_property
    def _targets(self) -> ByEntry:
        return target_entries(self._base, self._source, self._target, self._target)
