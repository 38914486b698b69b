"""What mining proposes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from postedit.model import Span
    from postedit.terms.entry import Kind
    from postedit.terms.keeping.corpus import BeadText


class Use(msgspec.Struct, frozen=True):
    """One rendering of a candidate: how often, and a bead that has it. No words: it was left out.

    The spans count code points in the bead's two passages: the candidate, and what renders it.
    """

    rendering: str
    count: int
    example: BeadText
    source_span: Span
    target_span: Span | None


class Candidate(msgspec.Struct, frozen=True):
    """A source term or name that the term base lacks, its renderings, the commonest first, and its rank.

    ``score`` orders candidates of one run and means nothing beside those of another.
    """

    term: str
    kind: Kind
    source: str
    target: str
    count: int
    uses: tuple[Use, ...]
    score: float

    @property
    def left_out(self) -> int:
        """Give how often nothing in the target renders it."""
        return sum(use.count for use in self.uses if not use.rendering)

    @property
    def renderings(self) -> tuple[str, ...]:
        """Give the words that render it, the commonest first."""
        return tuple(use.rendering for use in self.uses if use.rendering)
