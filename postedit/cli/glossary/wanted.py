"""Which entries a person means by terms or names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.cli.glossary.places import entry_named
from postedit.terms.keeping.lint.wordings import ACCEPTED, spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.cli.glossary.places import Glossary
    from postedit.terms import Entry


def entries_wanted(glossary: Glossary, terms: Sequence[str], source: str, *, everything: bool) -> list[Entry]:
    """Give the entries that are named by a source term or their id, else the site's own, or all.

    Raises:
        Failure: a term is none that an entry has, and no entry is called so.
    """
    if not terms:
        return [*glossary.base] if everything else glossary.own_entries()
    found: dict[str, Entry] = {}
    for term in terms:
        matching = [entry for entry in glossary.base if _has(entry, term, source)]
        for entry in matching or [entry_named(glossary, term)]:
            found[entry.id] = entry
    return [*found.values()]


def _has(entry: Entry, term: str, source: str) -> bool:
    wanted = spelling(term)
    return any(spelling(one.term) == wanted for one in entry.section(source).having(*ACCEPTED))
