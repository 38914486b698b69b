"""The terms of a term base compiled for the source and for the target of a pair."""

from __future__ import annotations

from functools import cache, partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from postedit.terms.entry import Rendering, Status
from postedit.terms.heads import Heads, heads_kept, heads_of, key_of, place_of
from postedit.terms.index import Index, Role
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry
    from postedit.terms.index import Hit
    from postedit.terms.reading import Reader, Reading

_NOTHING: frozenset[str] = frozenset()

_FEW = 100
"""Entries up to which finding the heads is quicker than fetching them."""


class _Term(msgspec.Struct, frozen=True):
    """A term of an entry, what it means there, and whether it keeps its case or its very words."""

    rendering: Rendering
    role: Role
    exact_case: bool
    fixed: bool = False


class Compiled:
    """The terms of one side, each of which is opened when a text has its first word."""

    def __init__(
        self,
        reader: Reader,
        entries: Sequence[Entry],
        heads: Heads,
        terms: Callable[[Entry], Iterator[_Term]],
    ) -> None:
        self.reader = reader
        self._entries = entries
        self._heads = heads
        self._index = Index(reader)
        self._met: set[frozenset[str]] = set()
        self._opened: set[int] = set()
        self._terms_of = cache(lambda i: list(terms(entries[i])))

    def hits(self, reading: Reading) -> list[Hit]:
        """Give every term that stands in a reading, overlapping ones too, its case being right."""
        met = reading.kinds - self._met
        if met:
            self._met |= met
            heads = self._heads
            wanted = {number for lemma in frozenset().union(*met) for number in heads.get(lemma, ())}
            self._open(sorted(wanted - self._opened))
        return self._index.hits(reading)

    def _open(self, numbers: list[int]) -> None:
        self._opened.update(numbers)
        for i, group in groupby(map(place_of, numbers), key=itemgetter(0)):
            entry = self._entries[i]
            terms = self._terms_of(i)
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
    """The terms of one side by entry: where it is known which entries matter, no others are looked for.

    An entry is opened when a text has the first word of one of its terms.
    """

    def __init__(
        self,
        reader: Reader,
        base: TermBase,
        firsts: dict[str, set[str]],
        terms: Callable[[Entry], Iterator[_Term]],
    ) -> None:
        self.reader = reader
        self._base = base
        self._firsts = firsts
        self._terms = terms
        self._index = cache(self._opened)

    def hits(self, reading: Reading, identifiers: Iterable[str]) -> list[Hit]:
        """Give every term of these entries that stands in a reading, overlapping ones too, entry by entry."""
        lemmas, firsts = reading.lemmas, self._firsts
        return [
            hit
            for identifier in identifiers
            if not firsts.get(identifier, _NOTHING).isdisjoint(lemmas)
            for hit in self._index(identifier).hits(reading)
        ]

    def _opened(self, identifier: str) -> Index:
        index = Index(self.reader)
        if (entry := self._base.get(identifier)) is not None:
            for term in self._terms(entry):
                index.add(entry, term.rendering, term.role, exact_case=term.exact_case)
        return index


def target_entries(base: TermBase, source: str, target: str, region: str) -> ByEntry:
    """Give the renderings and exceptions of each entry of a term base, as ``target_index`` does of all."""
    terms = partial(_target_terms, source=source, target=target, region=region)
    firsts: dict[str, set[str]] = {}
    entries = tuple(base)
    for lemma, numbers in _heads(entries, target, terms, "target", source, region).items():
        for number in numbers:
            firsts.setdefault(entries[place_of(number)[0]].id, set()).add(lemma)
    return ByEntry(reader(target), base, firsts, terms)


def alone_index(base: TermBase, language: str) -> Compiled:
    """Give only the renderings that are wrong in any context: few, so that most texts need no other look."""
    return _compiled(base, language, partial(_alone_terms, language=language), "alone", language)


def _compiled(
    base: TermBase, language: str, terms: Callable[[Entry], Iterator[_Term]], *side: str
) -> Compiled:
    entries = tuple(base)
    return Compiled(reader(language), entries, _heads(entries, language, terms, *side), terms)


def _heads(
    entries: tuple[Entry, ...], language: str, terms: Callable[[Entry], Iterator[_Term]], *side: str
) -> Heads:
    own = reader(language)
    make = partial(heads_of, entries, own, lambda entry: (term.rendering.term for term in terms(entry)))
    if len(entries) <= _FEW:
        return make()
    name = " ".join(("heads", *side, *sorted({entry.path for entry in entries})))
    return heads_kept(name, key_of(entries, side, *own.facts), make)


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
