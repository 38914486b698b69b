"""The same term in two entries, or twice in one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from postedit.terms.keeping.lint.complaint import Complaint, complain, place
from postedit.terms.keeping.lint.wordings import rivals, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry

RULE = "duplicate"


def duplicates(base: TermBase, source: str) -> Iterator[Complaint]:
    """Give the source terms that two entries of one kind share, and renderings listed twice.

    Two kinds may share a term: a word can be a product's name in one place and a false friend in another.
    """
    for first, second, term in rivals(base, source):
        if first.kind is second.kind:
            yield complain(second, RULE, f'"{term}" is a source term of {place(first)} too')
    for entry in base:
        yield from _listed_twice(entry)


def _listed_twice(entry: Entry) -> Iterator[Complaint]:
    for code, section in entry.languages.items():
        exact = entry.keeps_case(code)
        counts = Counter(
            (one.status, one.term if exact else spelling(one.term)) for one in section.renderings
        )
        for (status, term), count in counts.items():
            if count > 1:
                yield complain(entry, RULE, f'"{term}" stands {count} times in {code}.{status}')
