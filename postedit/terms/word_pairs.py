"""Single words of the term base that render one another, rightly or wrongly.

Sentences that share such a pair correspond, so the aligner takes them as evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from postedit.terms.base import TermBase

_MOST = 3_000
"""Entries that are looked at: more would take longer to read than they help."""


def word_pairs(base: TermBase, source: str, target: str) -> Iterator[tuple[str, str]]:
    """Give each source term of one word with each of its renderings of one word."""
    for entry in islice(base, _MOST):
        sections = (entry.section(source), entry.section(target))
        words = ([r.term for r in section.renderings if r.term.isalpha()] for section in sections)
        yield from product(*words)
