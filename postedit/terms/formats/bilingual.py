"""Pairs of a source term and a rendering, as the bilingual formats have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Rendering, Status
from postedit.terms.formats.draft import EntryDraft
from postedit.terms.formats.ids import Names, is_id, slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.entry import Entry

_ACCEPTED = (Status.PREFERRED, Status.ADMITTED)


class Pair(msgspec.Struct, frozen=True):
    """A source term and one of its renderings."""

    source: Rendering
    target: Rendering


def source_terms(entry: Entry, source: str) -> tuple[Rendering, ...]:
    """Give the terms of an entry's source language that are not deprecated."""
    return entry.section(source).having(*_ACCEPTED)


def renderings(entry: Entry, source: str, target: str, *statuses: Status) -> tuple[Rendering, ...]:
    """Give the renderings of those statuses; a name that stays renders itself where there is no other."""
    found = entry.section(target).having(*statuses)
    if found or not entry.stays(target) or Status.PREFERRED not in statuses:
        return found
    return source_terms(entry, source)[:1]


def pairs(entry: Entry, source: str, target: str, *statuses: Status) -> Iterator[Pair]:
    """Give the first source term with each rendering, then the further source terms with the first one."""
    terms = source_terms(entry, source)
    found = renderings(entry, source, target, *statuses)
    if not terms or not found:
        return
    yield from (Pair(terms[0], one) for one in found)
    first = found[0]
    if first.status is not Status.DEPRECATED:
        yield from (Pair(term, first) for term in terms[1:])


class Gathering:
    """Entries put together from rows: a row with an id known, or a source term known, adds to that entry.

    An id in kebab-case is taken over, but for numbers that other programs give; of any other a name is made.
    """

    def __init__(self, source: str, *, own: bool = False) -> None:
        self.source, self._own = source, own
        self.given_ids = False
        self._names = Names()
        self._drafts: dict[str, EntryDraft] = {}

    def entry(
        self, term: str, line: int, identifier: str = "", *, status: Status | None = None
    ) -> EntryDraft:
        """Give the entry of a source term, made where it is new, with the term in it.

        Args:
            term: the source term of the row.
            line: where the row stands.
            identifier: the id of the concept, empty where the format has none.
            status: that of the term, None for the next accepted one.
        """
        draft = self.open(term, line, identifier)
        section = draft.section(self.source)
        section.add(term, status or section.next_status())
        return draft

    def open(self, term: str, line: int, identifier: str = "") -> EntryDraft:
        """Give the entry of an id, or without one of a term, made where it is new."""
        key = identifier or f" {term}"
        if key not in self._drafts:
            is_given = is_id(identifier) and (self._own or not identifier.isdecimal())
            self.given_ids = self.given_ids or is_given
            name = identifier if is_given else slug(term or identifier)
            self._drafts[key] = EntryDraft(self._names.unique(name), line)
        return self._drafts[key]

    @property
    def drafts(self) -> list[EntryDraft]:
        """Give the entries, in the order of their first rows."""
        return list(self._drafts.values())
