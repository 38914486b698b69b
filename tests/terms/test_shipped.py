"""The term bases that ship, held against the matcher that reads them."""

from __future__ import annotations

from functools import cache

import pytest

from postedit.terms import Entry, LanguageSection, Status, TermBase, builtin_paths, load
from postedit.terms.by_entry import EntryMatcher

TARGETS = ("fr", "de", "es", "nl")


@cache
def shipped() -> TermBase:
    """Give all shipped entries."""
    return load(builtin_paths()).base


@cache
def alone(language: str) -> EntryMatcher:
    """Give a matcher of single entries, without their exceptions: they are matched in their own text."""
    bare = {}
    for entry in shipped():
        sections = {
            code: LanguageSection(renderings=section.renderings, case_sensitive=section.case_sensitive)
            for code, section in entry.languages.items()
        }
        bare[entry.id] = Entry(
            id=entry.id,
            kind=entry.kind,
            severity=entry.severity,
            languages=sections,
            case_sensitive=entry.case_sensitive,
        )
    return EntryMatcher(TermBase(bare), "en", language)


def test_every_shipped_entry_loads() -> None:
    """No file, key, value or id is wrong."""
    result = load(builtin_paths())
    assert [f"{one.path}:{one.line}: {one.message}" for one in result.problems] == []


@pytest.mark.parametrize("language", TARGETS)
def test_every_deprecated_rendering_is_found_in_its_own_text(language: str) -> None:
    """An entry that could never report one of its renderings would be a silent hole."""
    missed = [
        f"{entry.id}: {rendering.term}"
        for entry in shipped()
        for rendering in entry.section(language).having(Status.DEPRECATED)
        if not any(
            len(span) == len(rendering.term) for span in alone(language).deprecated(entry.id, rendering.term)
        )
    ]
    assert missed == []


@pytest.mark.parametrize("language", TARGETS)
def test_no_accepted_rendering_is_reported(language: str) -> None:
    """What an entry prefers or admits is never found to be deprecated by the same entry."""
    blamed = [
        f"{entry.id}: {rendering.term}"
        for entry in shipped()
        for rendering in entry.section(language).having(Status.PREFERRED, Status.ADMITTED)
        if any(
            len(span) == len(rendering.term) for span in alone(language).deprecated(entry.id, rendering.term)
        )
    ]
    assert blamed == []


def test_every_source_term_is_found_in_its_own_text() -> None:
    """A term that the matcher cannot find in English would never be checked."""
    missed = [
        f"{entry.id}: {rendering.term}"
        for entry in shipped()
        for rendering in entry.section("en").having(Status.PREFERRED, Status.ADMITTED)
        if not alone("fr").source_terms(entry.id, rendering.term)
    ]
    assert missed == []
