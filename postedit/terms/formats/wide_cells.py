"""What stands in the rows of tables with one column a language: one term, one part of speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.entry import Status
from postedit.terms.formats.bilingual import renderings, source_terms
from postedit.terms.formats.fields import Loss

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.terms.entry import Entry


def languages_of(entries: Iterable[Entry], source: str) -> list[str]:
    """Give the languages of entries, the source first, the others as they come."""
    found = dict.fromkeys([source])
    for entry in entries:
        found.update(dict.fromkeys(entry.languages))
    return [*found]


def first_term(entry: Entry, language: str, source: str) -> str:
    """Give the first accepted term of an entry in a language, empty where it has none."""
    if language == source:
        found = source_terms(entry, source)
    else:
        found = renderings(entry, source, language, Status.PREFERRED, Status.ADMITTED)
    return found[0].term if found else ""


def pos_of(entry: Entry, source: str) -> str:
    """Give the one part of speech of a row: that of the source term, else the first that is said."""
    said = [section.pos for section in entry.languages.values() if section.pos]
    return entry.section(source).pos or next(iter(said), "")


def differing_pos(entries: Iterable[Entry], source: str) -> Loss:
    """Count the languages whose part of speech is not that of the row."""
    differ = sum(
        bool(section.pos) and section.pos != pos_of(entry, source)
        for entry in entries
        for section in entry.languages.values()
    )
    return Loss("parts of speech that differ between languages", differ)
