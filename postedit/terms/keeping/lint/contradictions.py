"""A rendering that is right in one place and wrong in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.entry import Status
from postedit.terms.keeping.lint.complaint import Complaint, complain, place
from postedit.terms.keeping.lint.wordings import ACCEPTED, rivals, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry

RULE = "contradiction"


def contradictions(base: TermBase, source: str) -> Iterator[Complaint]:
    """Give the renderings that are accepted and deprecated for one source term.

    An entry contradicts itself, another entry of the same source term, or one that calls the rendering wrong
    in any context (``alone``). Renderings that a region alone admits contradict nothing.
    """
    for entry in base:
        for code in entry.languages:
            for term in sorted(_accepted(entry, code) & _deprecated(entry, code)):
                yield complain(entry, RULE, f'{code}: "{term}" is both accepted and deprecated')
    for first, second, source_term in rivals(base, source):
        yield from _between(first, second, source_term)
    yield from _alone(base)


def _between(first: Entry, second: Entry, source_term: str) -> Iterator[Complaint]:
    """Compare two entries of one source term in the languages that both have."""
    for code in sorted(first.languages.keys() & second.languages.keys()):
        for right, wrong in ((first, second), (second, first)):
            for term in sorted(_accepted(right, code) & _deprecated(wrong, code)):
                what = f'{code}: "{term}" for "{source_term}"'
                yield complain(wrong, RULE, f"{what} is deprecated here and accepted in {place(right)}")


def _alone(base: TermBase) -> Iterator[Complaint]:
    """Give the renderings wrong in any context that another entry accepts."""
    accepted = {
        (code, term): entry for entry in base for code in entry.languages for term in _accepted(entry, code)
    }
    for entry in base:
        for code, section in entry.languages.items():
            for rendering in section.renderings:
                other = accepted.get((code, spelling(rendering.term))) if rendering.alone else None
                if other is not None and other.id != entry.id:
                    what = f'{code}: "{rendering.term}" is wrong in any context here'
                    yield complain(entry, RULE, f"{what} and accepted in {place(other)}")


def _accepted(entry: Entry, language: str) -> set[str]:
    return {spelling(one.term) for one in entry.section(language).having(*ACCEPTED)}


def _deprecated(entry: Entry, language: str) -> set[str]:
    return {spelling(one.term) for one in entry.section(language).having(Status.DEPRECATED)}
