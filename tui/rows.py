"""A pair cut into rows: one bead a row, and a row for every block that is no prose.

The rows of one side cover its text without gaps, so that every finding has a row.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

import msgspec

from postedit.checks.context import CERTAIN
from postedit.engine import Review
from postedit.model import Span
from postedit.post import BlockKind, Post
from tui.units import Unit, units_of


class RowKind(StrEnum):
    """How a row is drawn."""

    PROSE = "prose"
    HEADING = "heading"
    CODE = "code"
    FIELD = "field"


class Side(msgspec.Struct, frozen=True):
    """One half of a row: the region it answers for, the part that is shown, and the part a person edits."""

    region: Span
    shown: Span
    editable: Span


class Row(msgspec.Struct, frozen=True):
    """One bead or block. A side is None where nothing corresponds."""

    kind: RowKind
    source: Side | None
    target: Side | None
    is_doubtful: bool = False
    opens_block: bool = True


def build_rows(review: Review) -> tuple[Row, ...]:
    """Give the rows of a pair in reading order; none where the pair could not be read."""
    if review.target is None:
        return ()
    units = units_of(review)
    sources = _sides(review.source, [unit.source for unit in units]) if review.source else [None] * len(units)
    targets = _sides(review.target, [unit.target for unit in units])
    before: list[Unit | None] = [None, *units[:-1]]
    return tuple(
        Row(_kind(unit), source, target, unit.confidence < CERTAIN, _opens(unit, previous))
        for unit, previous, source, target in zip(units, before, sources, targets, strict=True)
    )


def _sides(post: Post, spans: list[tuple[Span, Span] | None]) -> list[Side | None]:
    """Turn (shown, editable) into sides; a region reaches from one start to the next in the text."""
    order = sorted((span[0].start, index) for index, span in enumerate(spans) if span)
    regions: dict[int, Span] = {}
    for (start, index), (end, _) in pairwise([*order, (len(post.text), -1)]):
        regions[index] = Span(0 if not regions else start, end)
    return [_side(regions[index], span) if span else None for index, span in enumerate(spans)]


def _side(region: Span, span: tuple[Span, Span]) -> Side:
    shown, editable = span
    end = max(shown.start, min(shown.end, region.end))
    return Side(
        region, Span(shown.start, end), editable if shown.contains(editable) else Span(shown.start, end)
    )


def _kind(unit: Unit) -> RowKind:
    if unit.kind is BlockKind.HEADING:
        return RowKind.HEADING
    if unit.kind is BlockKind.FIELD:
        return RowKind.FIELD
    return RowKind.PROSE if unit.kind.is_prose else RowKind.CODE


_TIGHT = {BlockKind.FIELD, BlockKind.ITEM, BlockKind.CELL}


def _opens(unit: Unit, previous: Unit | None) -> bool:
    """Tell whether a blank line stands before the unit: between blocks, but not within lists and tables."""
    if previous is None or unit.continues:
        return False
    return not (unit.kind is previous.kind and unit.kind in _TIGHT)
