"""Blocks that lost the indent by which they belonged to a list's item."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe
from postedit.post import Block, BlockKind, Post

_MARKER = late_regex(r"(?P<lead>[ \t>]*)(?P<mark>(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?P<box>\[[ xX]\][ \t]+)?\Z")
_NESTED = {BlockKind.ITEM, BlockKind.CODE, BlockKind.PARAGRAPH}
_LINE = 400
"""Code points before a block in which its line begins."""


@check(severity=Severity.MAJOR, confidence=0.93)
def nesting(context: Context) -> Iterator[Hit]:
    """An item, code block or paragraph that belongs inside a list's item stands at the margin instead."""
    if context.source is None:
        return
    mates = {id(a): b for a, b in context.block_pairs}
    run: list[tuple[Block, Block]] = []
    moved: dict[int, int] = {}
    for block in context.source.blocks:
        mate = mates.get(id(block))
        by = _lack(context, block, mate, mates, moved)
        if mate is not None and by > 0:
            moved[mate.span.start] = by
            run.append((block, mate))
            continue
        if run and (mate is None or mate.kind is not BlockKind.FIELD):
            yield _hit(context, run, moved)
            run = []
    if run:
        yield _hit(context, run, moved)


def _lack(
    context: Context, block: Block, mate: Block | None, mates: dict[int, Block], moved: dict[int, int]
) -> int:
    """Count the spaces by which a block of the target must go right to stand inside its item again."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if mate is None or block.kind not in _NESTED or mate.kind not in _NESTED or mate.level >= block.level:
        return 0
    theirs, ours = _place(context.source, block), _place(context.target, mate)
    if theirs is None or ours is None or theirs[1] != ours[1]:
        return 0
    parent = _parent(context.source, block, is_item=bool(theirs[1]))
    holder = None if parent is None else mates.get(id(parent))
    where = None if holder is None else _place(context.target, holder)
    if holder is None or where is None or not where[1] or holder.span.start > mate.span.start:
        return 0
    wanted = where[0] + where[1] + moved.get(holder.span.start, 0)
    return max(0, wanted - ours[0])


def _place(post: Post, block: Block) -> tuple[int, int] | None:
    """Give the column at which a block or its marker begins, and the width of the marker, 0 without one."""
    start = post.text.rfind("\n", max(0, block.span.start - _LINE), block.span.start) + 1
    match = _MARKER.match(post.text, start, block.span.start)
    if match is None or ">" in match["lead"]:
        return None
    return len(match["lead"].expandtabs(4)), len(match["mark"] or "")


def _parent(post: Post, block: Block, *, is_item: bool) -> Block | None:
    """Give the block behind the marker of the item that holds a block."""
    level = block.level - is_item
    for other in reversed(post.blocks[: post.block_at(block.span.start) or 0]):
        if other.level <= level and other.kind is BlockKind.ITEM:
            place = _place(post, other)
            if place is not None and place[1] and other.level == level:
                return other
        if other.container != "list":
            return None
    return None


def _hit(context: Context, run: list[tuple[Block, Block]], moved: dict[int, int]) -> Hit:
    """Tell of blocks that follow one another, at the first."""
    text = context.target.text
    spans = [_lines(text, mate) for _, mate in run]
    edits = [
        Edit(at, at, " " * moved[mate.span.start])
        for span, (_, mate) in zip(spans, run, strict=True)
        for at in _line_starts(text, span)
    ]
    what = "these belong" if len(run) > 1 else "this belongs"
    places = [Span(start, span.end) for span in spans for start in [_first_sign(text, span)]]
    fix = safe("indent as in the source", *dict.fromkeys(edits))
    return Hit(places[0], f"{what} inside the item above", run[0][0].span, (fix,), also=tuple(places[1:]))


def _lines(text: str, block: Block) -> Span:
    return Span(text.rfind("\n", 0, block.span.start) + 1, block.span.end)


def _line_starts(text: str, span: Span) -> Iterator[int]:
    """Give where the lines of a span begin that are not empty."""
    at = span.start
    for line in span.of(text).split("\n"):
        if line.strip():
            yield at
        at += len(line) + 1


def _first_sign(text: str, span: Span) -> int:
    return span.start + len(span.of(text)) - len(span.of(text).lstrip())
