"""When two wordings are the same to term matching."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from postedit.terms.entry import Entry, Rendering, Status
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from postedit.terms.base import TermBase

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


def rivals(base: TermBase, source: str) -> list[tuple[Entry, Entry, str]]:
    """Give the pairs of entries that share a source term, in the order of the files, with the term."""
    pairs: dict[tuple[str, str], tuple[Entry, Entry, str]] = {}
    for holders in by_source_term(base, source).values():
        for index, (first, rendering) in enumerate(holders):
            for second, _ in holders[index + 1 :]:
                if first.id != second.id:
                    pairs.setdefault((first.id, second.id), (first, second, rendering.term))
    return [*pairs.values()]
