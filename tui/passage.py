"""The passage that engines are asked about, where an answer goes, and what is taken of it. No screen."""

from __future__ import annotations

import msgspec

from postedit.model import Finding, Refused, Span
from postedit.post import Post
from tui.reading import Reading
from tui.rows import Row

_NO_PROSE = "engines are asked about prose only"
_MANY = "this row holds several paragraphs or values: engines are asked about one"
_PARAGRAPH = "\n\n"


class Passage(msgspec.Struct, frozen=True):
    """What is asked about.

    Attributes:
        source: the part of the source.
        target: the part of the translation that an answer replaces; empty where it is put in.
        before: what parts the answer from the text before it, where it is put in.
    """

    source: Span
    target: Span
    before: str = ""


class Taken(msgspec.Struct, frozen=True):
    """A rendering that becomes the edit; ``in_editor`` to look at it and change it there first."""

    text: str
    in_editor: bool = False


def offers(finding: Finding) -> bool:
    """Tell whether a fresh translation mends a finding: something is missing or was left as it was."""
    return finding.category in {"untranslated", "omission"}


def passage_of(reading: Reading) -> Passage | Refused:
    """Give the passage under the cursor; where a finding says that a sentence is missing, that sentence."""
    source, target = reading.session.review.source, reading.session.review.target
    if source is None or target is None:
        return Refused("this post has no source to translate")
    number = _lacking(reading)
    row = reading.rows[number]
    left = _prose(source, row.source.editable) if row.source else Refused("nothing in the source stands here")
    if isinstance(left, Refused):
        return left
    if row.target is None:
        return _put_in(reading, number, left)
    right = _prose(target, row.target.editable)
    return right if isinstance(right, Refused) else Passage(left, right)


def _lacking(reading: Reading) -> int:
    """Give the row of the source sentence that the current finding misses, else the current row."""
    finding = reading.finding
    if finding is None or finding.source is None or not offers(finding):
        return reading.row
    rows = enumerate(reading.rows)
    alone = ((n, row.source) for n, row in rows if row.source and row.target is None)
    return next((n for n, side in alone if side.shown.overlaps(finding.source)), reading.row)


def _prose(post: Post, span: Span) -> Span | Refused:
    """Give the part of a span that is prose, within one block."""
    within = [segment for segment in post.segments if span.contains(segment.span)]
    if not within:
        return Refused(_NO_PROSE)
    if within[0].block != within[-1].block:
        return Refused(_MANY)
    return Span(within[0].span.start, within[-1].span.end)


def _put_in(reading: Reading, number: int, source: Span) -> Passage | Refused:
    """Give where a row that the translation lacks is put in: behind the row before it."""
    above = [(row, row.target) for row in reading.rows[:number] if row.target]
    if not above:
        return Refused("nothing of the translation stands above: edit the segment below")
    row, side = above[-1]
    parted = _opens_between(reading.rows, reading.rows.index(row), number)
    return Passage(source, Span(side.shown.end, side.shown.end), _PARAGRAPH if parted else " ")


def _opens_between(rows: tuple[Row, ...], above: int, number: int) -> bool:
    return any(row.opens_block for row in rows[above + 1 : number + 1])
