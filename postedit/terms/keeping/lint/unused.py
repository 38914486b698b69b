"""Source terms that no post of the site has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.base import TermBase
from postedit.terms.compiled import source_index
from postedit.terms.keeping.lint.complaint import Complaint, complain
from postedit.terms.keeping.lint.wordings import ACCEPTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postedit.terms.entry import Entry

RULE = "never-used"


def unused(entries: Iterable[Entry], source: str, texts: Iterable[str]) -> Iterator[Complaint]:
    """Give a hint for each entry none of whose source terms stands in a text.

    Args:
        entries: the site's own entries; those that ship are for every site.
        source: the language of the texts.
        texts: the prose of the site's source posts.
    """
    wanted = {entry.id: entry for entry in entries if entry.section(source).having(*ACCEPTED)}
    index = source_index(TermBase(wanted), source)
    for text in texts:
        for hit in index.hits(index.reader.read(text)):
            wanted.pop(hit.entry.id, None)
    for entry in wanted.values():
        yield complain(entry, RULE, "none of its source terms occurs on this site", hint=True)
