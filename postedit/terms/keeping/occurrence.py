"""What a concordance consists of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from postedit.model import Span
    from postedit.terms.entry import Status
    from postedit.terms.keeping.corpus import BeadText, Passage

NOT_RENDERED = ""
"""The label of occurrences for which nothing in the target was found."""


class Occurrence(msgspec.Struct, frozen=True):
    """One place of a term: spans count code points in the texts of the bead's two passages.

    ``status`` is that of the rendering in the term base, None where only co-occurrence speaks for it.
    ``target_span`` is None where no rendering was found.
    """

    bead: BeadText
    source_span: Span
    target_span: Span | None
    rendering: str
    status: Status | None


class Count(msgspec.Struct, frozen=True):
    """A rendering, what the term base says of it, and how often it was found."""

    rendering: str
    status: Status | None
    count: int


class Native(msgspec.Struct, frozen=True):
    """A rendering in a passage that nobody translated."""

    rendering: str
    passage: Passage
    span: Span


class Concordance(msgspec.Struct, frozen=True):
    """All occurrences of a term in one pair of languages."""

    text: str
    source: str
    target: str
    occurrences: tuple[Occurrence, ...]
    counts: tuple[Count, ...]
    native: tuple[Native, ...]
