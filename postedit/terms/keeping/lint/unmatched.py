"""Terms and renderings that could never be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.base import TermBase
from postedit.terms.by_entry import EntryMatcher
from postedit.terms.entry import Status
from postedit.terms.keeping.lint.complaint import Complaint, complain
from postedit.terms.keeping.lint.wordings import ACCEPTED, spelling
from postedit.terms.kept import kept
from postedit.terms.load import builtin_paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.entry import Entry

RULE = "never-matches"


def unmatched(base: TermBase, source: str) -> Iterator[Complaint]:
    """Give the source terms and deprecated renderings that are not found even in their own text.

    What is said of the shipped entries is kept: seventy thousand renderings take seconds.
    """
    paths = {str(path) for path in builtin_paths()}
    shipped = TermBase({entry.id: entry for entry in base if entry.path in paths})
    yield from kept(
        "unmatched", tuple(shipped), source, list[Complaint], lambda: [*_unmatched(shipped, source)]
    )
    yield from _unmatched(base.without(shipped.entries), source)


def _unmatched(base: TermBase, source: str) -> Iterator[Complaint]:
    matchers = {code: EntryMatcher(base, source, code) for entry in base for code in entry.languages}
    sources = EntryMatcher(base, source, source)
    for entry in base:
        yield from _source_terms(entry, source, sources)
        for code in entry.languages:
            if code != source:
                yield from _deprecated(entry, code, matchers[code])


def _source_terms(entry: Entry, source: str, matcher: EntryMatcher) -> Iterator[Complaint]:
    terms = entry.section(source).having(*ACCEPTED)
    if not terms:
        yield complain(entry, RULE, f"it has no {source} term, so no source can have it", hint=True)
    for rendering in terms:
        if not matcher.source_terms(entry.id, rendering.term):
            yield complain(entry, RULE, f'"{rendering.term}" is not found in its own text')


def _deprecated(entry: Entry, language: str, matcher: EntryMatcher) -> Iterator[Complaint]:
    accepted = {spelling(one.term) for one in entry.section(language).having(*ACCEPTED)}
    for rendering in entry.section(language).having(Status.DEPRECATED):
        if spelling(rendering.term) in accepted or matcher.deprecated(entry.id, rendering.term):
            continue
        why = _why(entry, language, rendering.term)
        yield complain(entry, RULE, f'{language}: "{rendering.term}" is not found in its own text{why}')


def _why(entry: Entry, language: str, term: str) -> str:
    """Name the exception that stands in the rendering itself."""
    words = spelling(term)
    exceptions = (*entry.exceptions, *entry.section(language).exceptions)
    inside = next((one for one in exceptions if spelling(one) in words), None)
    return f': the exception "{inside}" is a part of it' if inside else ""
