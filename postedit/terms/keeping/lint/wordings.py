"""When two wordings are the same to term matching."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from postedit.terms.base import TermBase
from postedit.terms.entry import Entry, Rendering, Status
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

Wording = tuple[tuple[frozenset[str], ...], tuple[str, ...], str]
"""Lemmas of the required words, the small words, and the letters where their case matters."""

ACCEPTED = (Status.PREFERRED, Status.ADMITTED)


def wording(entry: Entry, term: str, language: str) -> Wording:
    """Give what two terms share that stand for the same words of a text, whatever their endings."""
    read = reader(language)
    cased = " ".join(term.split()) if entry.keeps_case(language) else ""
    words = read.wording(term)
    return tuple(read.key(words)), words.optional, cased


def spelling(term: str) -> str:
    """Give a term regardless of capitals, apostrophes and white space."""
    return " ".join(term.casefold().replace("’", "'").split())


def by_source_term(base: TermBase, source: str) -> dict[Wording, list[tuple[Entry, Rendering]]]:
    """Give the entries that are looked for by each source term, those of the same wording together."""
    found: dict[Wording, list[tuple[Entry, Rendering]]] = defaultdict(list)
    for entry in base:
        for rendering in entry.section(source).having(*ACCEPTED):
            found[wording(entry, rendering.term, source)].append((entry, rendering))
    return found


def beside(base: TermBase, identifiers: Container[str], source: str) -> TermBase:
    """Give some entries with those that a rule which compares entries may hold against them.

    Those share a source term, or accept what the other calls wrong in any context.
    """
    near = {entry.id for entry in base if entry.id in identifiers}
    own = [base.entries[identifier] for identifier in near]
    for holders in by_source_term(base, source).values():
        if any(entry.id in identifiers for entry, _ in holders):
            near.update(entry.id for entry, _ in holders)
    wrong = {place for entry in own for place in _places(entry, alone=True)}
    right = {place for entry in own for place in _places(entry, alone=False)}
    near.update(e.id for e in base if wrong and not wrong.isdisjoint(_places(e, alone=False)))
    near.update(e.id for e in base if not right.isdisjoint(_places(e, alone=True)))
    return TermBase({entry.id: entry for entry in base if entry.id in near})


def _places(entry: Entry, *, alone: bool) -> Iterator[tuple[str, str]]:
    """Give language and spelling of the renderings wrong in any context, or of the others."""
    for code, section in entry.languages.items():
        for rendering in section.renderings:
            if rendering.alone is alone:
                yield code, spelling(rendering.term)


def rivals(base: TermBase, source: str) -> list[tuple[Entry, Entry, str]]:
    """Give the pairs of entries that share a source term, in the order of the files, with the term."""
    pairs: dict[tuple[str, str], tuple[Entry, Entry, str]] = {}
    for holders in by_source_term(base, source).values():
        for index, (first, rendering) in enumerate(holders):
            for second, _ in holders[index + 1 :]:
                if first.id != second.id:
                    pairs.setdefault((first.id, second.id), (first, second, rendering.term))
    return [*pairs.values()]
