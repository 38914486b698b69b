"""Faults of a term base that its files do not show by themselves: one rule a file.

What a single file shows (unknown keys, missing keys, ids given twice) is told by ``postedit.terms.load``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.base import TermBase
from postedit.terms.keeping.lint.bare import bare
from postedit.terms.keeping.lint.complaint import Complaint
from postedit.terms.keeping.lint.contradictions import contradictions
from postedit.terms.keeping.lint.cycles import cycles
from postedit.terms.keeping.lint.duplicates import duplicates
from postedit.terms.keeping.lint.unmatched import unmatched
from postedit.terms.keeping.lint.unused import unused
from postedit.terms.keeping.lint.wordings import beside

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["Complaint", "lint", "lint_entries", "unused"]

_RULES = (duplicates, contradictions, unmatched, cycles, bare)


def lint(base: TermBase, source: str) -> list[Complaint]:
    """Give everything that is wrong with the entries of a term base, by file and line.

    Args:
        base: the term base.
        source: the language whose terms are looked for in sources (``en``).
    """
    return sorted(complaint for rule in _RULES for complaint in rule(base, source))


def lint_entries(base: TermBase, identifiers: Container[str], source: str) -> list[Complaint]:
    """Give what is wrong because of some entries: with themselves, and with others beside them."""
    own = TermBase({entry.id: entry for entry in base if entry.id in identifiers})
    near = beside(base, identifiers, source)
    before = {*_among(near.without(own.entries), source)}
    among = (one for one in _among(near, source) if one not in before)
    return sorted([*among, *unmatched(own, source), *bare(own, source)])


def _among(base: TermBase, source: str) -> list[Complaint]:
    """Give what the rules say that compare entries."""
    return [complaint for rule in (duplicates, contradictions, cycles) for complaint in rule(base, source)]
