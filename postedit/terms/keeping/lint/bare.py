"""Source terms of which only one word counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.keeping.lint.complaint import Complaint, complain
from postedit.terms.keeping.lint.wordings import ACCEPTED
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.terms.base import TermBase

RULE = "bare-word"


def bare(base: TermBase, source: str) -> Iterator[Complaint]:
    """Give a hint for each source term that is found wherever one word of it stands: its others are small.

    Articles and possessives are passed over in texts, so "table this" is found in "a table". In a fixed
    phrase every word counts.
    """
    for entry in base:
        for rendering in () if entry.is_fixed(source) else entry.section(source).having(*ACCEPTED):
            wording = reader(source).wording(rendering.term)
            if len(wording.required) == 1 and wording.optional:
                word = wording.required[0]
                what = (
                    f'"{rendering.term}" is found wherever "{word}" stands, since small words are passed over'
                )
                advice = f'write "{word}", or pos = "fixed phrase"'
                yield complain(entry, RULE, f"{what}: {advice}", hint=True)
