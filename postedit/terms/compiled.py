"""The terms of a term base compiled for the source and for the target of a pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.entry import Rendering, Status
from postedit.terms.index import Index, Role
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry


def source_index(base: TermBase, language: str) -> Index:
    """Give the source terms of a term base: what is preferred or admitted in ``language``."""
    index = Index(reader(language))
    for entry in base:
        for rendering in _accepted(entry, language):
            index.add(entry, rendering, Role.SOURCE, exact_case=entry.keeps_case(language))
    return index


def target_index(base: TermBase, source: str, target: str, region: str) -> Index:
    """Give the renderings and exceptions of a term base.

    Args:
        base: the term base.
        source: the language of the sources, whose terms are accepted where they are not translated.
        target: the language of the renderings (``fr``).
        region: the same with its region (``fr-CA``), whose own renderings are accepted too.
    """
    index = Index(reader(target))
    for entry in base:
        section = entry.section(target)
        exact = entry.keeps_case(target)
        for rendering in _accepted_here(entry, source, target, region):
            index.add(entry, rendering, Role.ACCEPTED, exact_case=exact)
        for rendering in section.having(Status.DEPRECATED):
            index.add(entry, rendering, Role.DEPRECATED, exact_case=exact)
        index.add_exceptions(entry, (*entry.exceptions, *section.exceptions))
    return index


def _accepted(entry: Entry, language: str) -> tuple[Rendering, ...]:
    return entry.section(language).having(Status.PREFERRED, Status.ADMITTED)


def _accepted_here(entry: Entry, source: str, target: str, region: str) -> list[Rendering]:
    regional = entry.section(target).admitted_in(region)
    kept = _accepted(entry, source) if entry.stays(target) else ()
    return [*_accepted(entry, target), *(Rendering(term, Status.ADMITTED) for term in regional), *kept]
