"""Single words of the term base that render one another, rightly or wrongly.

Sentences that share such a pair correspond, so the aligner takes them as evidence.
"""

from __future__ import annotations

from itertools import islice, product

from postedit.language.vocabulary import stem
from postedit.terms.base import TermBase
from postedit.terms.entry import Entry
from postedit.terms.kept import kept

_MOST = 3_000
"""Entries that are looked at: more would take longer to read than they help."""

StemPairs = list[tuple[str, str]]


def stem_pairs(base: TermBase, source: str, target: str) -> StemPairs:
    """Give the stem of each source term of one word with that of each of its renderings of one word."""
    entries = tuple(islice(base, _MOST))

    def make() -> StemPairs:
        pairs: dict[tuple[str, str], None] = {}
        for entry in entries:
            pairs.update(dict.fromkeys(product(_stems(entry, source), _stems(entry, target))))
        return list(pairs)

    return kept(f"stems {source} {target}", entries, None, StemPairs, make)


def _stems(entry: Entry, language: str) -> list[str]:
    return [stem(each.term) for each in entry.section(language).renderings if each.term.isalpha()]
