"""Corrections that lead back to where they started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.entry import Status
from postedit.terms.keeping.lint.complaint import Complaint, complain
from postedit.terms.keeping.lint.wordings import by_source_term, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.base import TermBase
    from postedit.terms.entry import Entry

RULE = "cycle"

_Steps = dict[str, tuple[str, "Entry"]]


def cycles(base: TermBase, source: str) -> Iterator[Complaint]:
    """Give the rings of entries for one source term in which following each correction never ends.

    One entry writes B for A, another C for B, a third A for C: whatever is written is reported again.
    """
    told: set[frozenset[str]] = set()
    for holders in by_source_term(base, source).values():
        entries = [*{entry.id: entry for entry, _ in holders}.values()]
        languages = sorted({code for entry in entries for code in entry.languages} - {source})
        for code in languages if len(entries) > 1 else ():
            for ring, entry in _rings(_steps(entries, code)):
                if frozenset(ring) not in told:
                    told.add(frozenset(ring))
                    shown = " → ".join(f'"{term}"' for term in [*ring, ring[0]])
                    yield complain(entry, RULE, f"{code}: the corrections go round: {shown}")


def _steps(entries: list[Entry], language: str) -> _Steps:
    """Give for each deprecated rendering what its entry writes instead."""
    steps: _Steps = {}
    for entry in entries:
        preferred = entry.preferred(language)
        if preferred is not None:
            for rendering in entry.section(language).having(Status.DEPRECATED):
                steps.setdefault(spelling(rendering.term), (spelling(preferred.term), entry))
    return steps


def _rings(steps: _Steps) -> Iterator[tuple[list[str], Entry]]:
    """Give each ring of two or more steps, with the entry of its first."""
    done: set[str] = set()
    for start in steps:
        path: list[str] = []
        at = start
        while at in steps and at not in done and at not in path:
            path.append(at)
            at = steps[at][0]
        if at in path and len(ring := path[path.index(at) :]) > 1:
            yield ring, steps[ring[0]][1]
        done.update(path)
