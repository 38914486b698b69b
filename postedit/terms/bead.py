"""Places of terms in the two sides of a bead, and which of them belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import msgspec

from postedit.terms.entry import Entry, Level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.model import Span
    from postedit.terms.index import Hit
    from postedit.terms.reading import Reading


class Place(msgspec.Struct, frozen=True, eq=False):
    """A hit in a bead: its code points in the file, and how far into its side it stands, 0 to 1."""

    hit: Hit
    span: Span
    at: float

    @classmethod
    def of(cls, hit: Hit, reading: Reading, shift: int, total: int) -> Place:
        """Place a hit.

        Args:
            hit: what was found.
            reading: the segment it was found in.
            shift: what turns an offset in the file into one in the joined segments of this side.
            total: the code points of the joined segments.
        """
        span = reading.span(hit.first, hit.last)
        middle = (span.start + span.end) / 2 + shift
        return cls(hit, span, middle / total)


class _Found(Protocol):
    """What ``without_overlaps`` needs to know of a finding."""

    @property
    def entry(self) -> Entry: ...

    @property
    def target_span(self) -> Span: ...


Found = TypeVar("Found", bound=_Found)


def pair(terms: Sequence[Place], renderings: Sequence[Place]) -> list[tuple[Place, Place]]:
    """Pair each rendering with a source term, nearest relative positions first, each used once."""
    by_distance = sorted(
        (
            (abs(term.at - rendering.at), i, j)
            for i, term in enumerate(terms)
            for j, rendering in enumerate(renderings)
        )
    )
    used_terms: set[int] = set()
    used_renderings: set[int] = set()
    pairs: list[tuple[Place, Place]] = []
    for _, i, j in by_distance:
        if i not in used_terms and j not in used_renderings:
            used_terms.add(i)
            used_renderings.add(j)
            pairs.append((terms[i], renderings[j]))
    return pairs


def without_overlaps(found: Sequence[Found], language: str) -> list[Found]:
    """Keep, of findings that overlap in the target, the longest, then the more severe, then the first."""
    ranked = sorted(
        found, key=lambda one: (-len(one.target_span), one.entry.level(language) is not Level.ERROR)
    )
    kept: list[Found] = []
    for one in ranked:
        if not any(one.target_span.overlaps(other.target_span) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.target_span)
