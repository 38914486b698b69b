"""The terms of a term base compiled for the source and for the target of a pair."""

from __future__ import annotations

from functools import cache, partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Rendering, Status
from postedit.terms.index import Index, Role
from postedit.terms.kept import kept
from postedit.terms.openers import (
    Openers,
    OpenersByEntry,
    by_entry,
    of_entry,
    opened_by,
    openers_of,
    place_of,
)
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry
    from postedit.terms.index import Hit
    from postedit.terms.reading import Reader, Reading


class _Term(msgspec.Struct, frozen=True):
    """A term of an entry, what it means there, and whether it keeps its case or its very words."""

    rendering: Rendering
    role: Role
    exact_case: bool
    fixed: bool = False


class Compiled:
    """Terms of one side, each of which is made ready when a text has the word that opens it."""

    def __init__(
        self,
        reader: Reader,
        entries: Sequence[Entry],
        openers: Openers,
        terms: Callable[[Entry], Iterator[_Term]],
    ) -> None:
        """Take the terms that ``terms`` gives of each entry, and what opens them."""
        self.reader = reader
        self._entries = entries
        self._openers = openers
        self._unmet = set(openers)
        self._index = Index(reader)
        self._opened: set[int] = set()
        self._terms = terms

    def hits(self, reading: Reading) -> list[Hit]:
        """Give every term that stands in a reading, overlapping ones too, its case being right."""
        if self._openers.keys().isdisjoint(reading.lemmas):
            return []
        if met := self._unmet & reading.lemmas:
            self._unmet -= met
            numbers = {number for lemma in met for number in opened_by(self._openers, lemma)}
            self._open(sorted(numbers - self._opened))
        return self._index.hits(reading)

    def _open(self, numbers: list[int]) -> None:
        self._opened.update(numbers)
        for i, group in groupby(map(place_of, numbers), key=itemgetter(0)):
            entry = self._entries[i]
            terms = list(self._terms(entry))
            for _, j in group:
                term = terms[j]
                self._index.add(
                    entry, term.rendering, term.role, exact_case=term.exact_case, fixed=term.fixed
                )


def source_index(base: TermBase, language: str) -> Compiled:
    """Give the source terms of a term base: what is preferred or admitted in ``language``."""
    return _compiled(base, language, partial(_source_terms, language=language), "source", language)


def target_index(base: TermBase, source: str, target: str, region: str) -> Compiled:
    """Give the renderings and exceptions of a term base.

    Args:
        base: the term base.
        source: the language of the sources, whose terms are accepted where they are not translated.
        target: the language of the renderings (``fr``).
        region: the same with its region (``fr-CA``), whose own renderings are accepted too.
    """
    terms = partial(_target_terms, source=source, target=target, region=region)
    return _compiled(base, target, terms, "target", source, region)


class ByEntry:
    """The terms of one side by entry: where it is known which entries matter, no others are looked for."""

    def __init__(
        self,
        reader: Reader,
        base: TermBase,
        openers: OpenersByEntry,
        terms: Callable[[Entry], Iterator[_Term]],
    ) -> None:
        """Take the terms that ``terms`` gives of each entry, and what opens them."""
        self.reader = reader
        self._base = base
        self._openers = openers
        self._terms = terms
        self._compiled = cache(self._of_entry)

    def hits(self, reading: Reading, identifiers: Iterable[str]) -> list[Hit]:
        """Give every term of these entries that stands in a reading, overlapping ones too, entry by entry."""
        return [
            hit
            for identifier in identifiers
            if (compiled := self._compiled(identifier)) is not None
            for hit in compiled.hits(reading)
        ]

    def _of_entry(self, identifier: str) -> Compiled | None:
        entry = self._base.get(identifier)
        if entry is None:
            return None
        return Compiled(self.reader, (entry,), of_entry(self._openers, identifier), self._terms)


def target_entries(base: TermBase, source: str, target: str, region: str) -> ByEntry:
    """Give the renderings and exceptions of each entry of a term base, as ``target_index`` does of all."""
    terms = partial(_target_terms, source=source, target=target, region=region)
    return _by_entry(base, target, terms, "target", source, region)


def source_entries(base: TermBase, language: str) -> ByEntry:
    """Give the source terms of each entry of a term base, as ``source_index`` does of all."""
    return _by_entry(base, language, partial(_source_terms, language=language), "source", language)


def alone_index(base: TermBase, language: str) -> Compiled:
    """Give only the renderings that are wrong in any context: few, so that most texts need no other look."""
    return _compiled(base, language, partial(_alone_terms, language=language), "alone", language)


def _compiled(
    base: TermBase, language: str, terms: Callable[[Entry], Iterator[_Term]], *side: str
) -> Compiled:
    entries = tuple(base)
    return Compiled(reader(language), entries, _openers(entries, language, terms, *side), terms)


def _by_entry(
    base: TermBase, language: str, terms: Callable[[Entry], Iterator[_Term]], *side: str
) -> ByEntry:
    entries, own = tuple(base), reader(language)
    make = partial(_openers, entries, language, terms, *side)
    name = " ".join(("openers by entry", *side))
    openers = kept(name, entries, own.facts, OpenersByEntry, lambda: by_entry(make(), entries))
    return ByEntry(own, base, openers, terms)


def _openers(
    entries: tuple[Entry, ...], language: str, terms: Callable[[Entry], Iterator[_Term]], *side: str
) -> Openers:
    own = reader(language)
    make = partial(openers_of, entries, own, lambda entry: (term.rendering.term for term in terms(entry)))
    return kept(" ".join(("openers", *side)), entries, own.facts, Openers, make)


def _source_terms(entry: Entry, language: str) -> Iterator[_Term]:
    exact, fixed = entry.keeps_case(language), entry.is_fixed(language)
    for rendering in _accepted(entry, language):
        yield _Term(rendering, Role.SOURCE, exact, fixed)


def _target_terms(entry: Entry, source: str, target: str, region: str) -> Iterator[_Term]:
    section = entry.section(target)
    exact = entry.keeps_case(target)
    for rendering in _accepted_here(entry, source, target, region):
        yield _Term(rendering, Role.ACCEPTED, exact)
    for rendering in section.having(Status.DEPRECATED):
        yield _Term(rendering, Role.DEPRECATED, exact)
    for phrase in (*entry.exceptions, *section.exceptions):
        yield _Term(Rendering(phrase, Status.ADMITTED), Role.EXCEPTION, exact_case=False)


def _alone_terms(entry: Entry, language: str) -> Iterator[_Term]:
    exact = entry.keeps_case(language)
    for rendering in entry.section(language).having(Status.DEPRECATED):
        if rendering.alone:
            yield _Term(rendering, Role.DEPRECATED, exact)


def _accepted(entry: Entry, language: str) -> tuple[Rendering, ...]:
    return entry.section(language).having(Status.PREFERRED, Status.ADMITTED)


def _accepted_here(entry: Entry, source: str, target: str, region: str) -> list[Rendering]:
    regional = entry.section(target).admitted_in(region)
    kept = _accepted(entry, source) if entry.stays(target) else ()
    return [*_accepted(entry, target), *(Rendering(term, Status.ADMITTED) for term in regional), *kept]
