"""Entries from elsewhere beside those of a term base: which are new, which known, which stay out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Entry
from postedit.terms.formats.bilingual import source_terms
from postedit.terms.formats.fields import Field
from postedit.terms.formats.ids import Names
from postedit.terms.formats.uniting import merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Skip(msgspec.Struct, frozen=True):
    """An entry that was not taken, and why."""

    entry: Entry
    reason: str


class Plan(msgspec.Struct, frozen=True):
    """What an import would do; nothing is written yet.

    ``merged`` holds pairs of an entry as it is and as it will be.
    """

    added: tuple[Entry, ...] = ()
    merged: tuple[tuple[Entry, Entry], ...] = ()
    skipped: tuple[Skip, ...] = ()


def plan(
    known: Iterable[Entry],
    found: Sequence[Entry],
    *,
    source: str,
    keeps: frozenset[Field],
    given_ids: bool,
    here: frozenset[str],
    update: bool,
) -> Plan:
    """Compare what was read with a term base.

    An entry is known by its id, or by a source term where the file that it came from has no ids of its own.

    Args:
        known: the entries that are read, of all term bases.
        found: the entries that were read.
        source: the language of the source terms.
        keeps: what the format keeps; what it does not keep is not taken for said.
        given_ids: whether the ids come from the file rather than from the terms.
        here: the ids of the entries in the file that is added to; only those can be changed.
        update: whether known entries are added to.
    """
    comparison = _Comparison(known, source, given_ids=given_ids)
    skipped: list[Skip] = []
    for entry in found:
        old = comparison.known(entry)
        if not any(section.renderings for section in entry.languages.values()):
            skipped.append(Skip(entry, "has no term"))
        elif old is None:
            comparison.add(entry)
        elif old.id not in here:
            skipped.append(Skip(entry, f"is there already{_place(entry, old)}"))
        elif not update:
            skipped.append(Skip(entry, f"is there already{_place(entry, old)}; --update adds to it"))
        elif (new := merged(old, entry, keeps)) == old:
            skipped.append(Skip(entry, "says nothing new"))
        else:
            comparison.merge(old, new)
    return comparison.plan(skipped)


def _place(entry: Entry, old: Entry) -> str:
    name = "" if old.id == entry.id else f' as "{old.id}"'
    return f"{name} in {old.path}, line {old.line}" if old.path else name


class _Comparison:
    """Entries as they are and as they will be; what is added is not compared with what comes after it."""

    def __init__(self, known: Iterable[Entry], source: str, *, given_ids: bool) -> None:
        self._source, self._given_ids = source, given_ids
        self._names = Names()
        self._now: dict[str, Entry] = {}
        self._by_term: dict[str, str] = {}
        for entry in known:
            self._now[self._names.unique(entry.id)] = entry
            for term in source_terms(entry, source):
                self._by_term.setdefault(term.term.casefold(), entry.id)
        self._before = dict(self._now)
        self._added: list[Entry] = []

    def known(self, entry: Entry) -> Entry | None:
        if self._given_ids:
            return self._now.get(entry.id)
        terms = source_terms(entry, self._source)[:1]
        identifier = self._by_term.get(terms[0].term.casefold()) if terms else None
        return self._now.get(identifier or "")

    def add(self, entry: Entry) -> None:
        self._added.append(msgspec.structs.replace(entry, id=self._names.unique(entry.id)))

    def merge(self, old: Entry, new: Entry) -> None:
        self._now[old.id] = new

    def plan(self, skipped: Sequence[Skip]) -> Plan:
        changes = ((old, self._now[key]) for key, old in self._before.items())
        merged_ones = tuple((old, new) for old, new in changes if new is not old)
        return Plan(tuple(self._added), merged_ones, tuple(skipped))
