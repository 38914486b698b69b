"""Headings that lost their marker or their level."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import Block, BlockKind

_TRAILING = late_regex(r"[ \t\u00a0]*(#{1,6})[ \t]*\Z")
_LEADING = late_regex(r"#{1,6}(?=\S)")
_TEXT_KINDS = {BlockKind.PARAGRAPH, BlockKind.ITEM}


@check(severity=Severity.CRITICAL, confidence=0.95, needs_source=False)
def heading(context: Context) -> Iterator[Hit]:
    """A heading of the source is no heading in the translation, or one of another level."""
    told: set[int] = set()
    for source, target in context.block_pairs:
        if source.kind is BlockKind.HEADING and target.kind in (BlockKind.HEADING, *_TEXT_KINDS):
            for hit in _against_source(context, source, target):
                told.add(target.span.start)
                yield hit
    for block in context.target.blocks:
        if block.kind is BlockKind.PARAGRAPH and block.span.start not in told and context.source is None:
            yield from _alone(context.target.text, block)


def _against_source(context: Context, source: Block, target: Block) -> Iterator[Hit]:
    text = target.span.of(context.target.text)
    if target.kind is BlockKind.HEADING:
        lead = len(text) - len(text.lstrip("#"))
        if target.level != source.level and lead == target.level:
            place = Span(target.span.start, target.span.start + lead)
            yield Hit(
                place,
                f"heading of level {target.level}; the source's is of level {source.level}",
                source.span,
                (safe("use the source's level", Edit(place.start, place.end, "#" * source.level)),),
                severity=Severity.MINOR,
            )
        return
    if "\n" in text or not text.strip():
        return
    marks = "#" * source.level
    trailing, leading = _TRAILING.search(text), _LEADING.match(text)
    start, end = target.span.start, target.span.end
    if trailing:
        edits = [Edit(start, start, f"{marks} "), Edit(start + trailing.start(), end, "")]
        yield Hit(
            target.span,
            "the heading's marker moved to its end",
            source.span,
            (safe("put it in front", *edits),),
        )
    elif leading:
        edit = Edit(start, start + leading.end(), f"{marks} ")
        yield Hit(
            target.span,
            "the heading's marker lacks its space",
            source.span,
            (safe("put the space back", edit),),
        )
    elif target.kind is BlockKind.PARAGRAPH:
        fix = unsafe("make it a heading", Edit(start, start, f"{marks} "))
        yield Hit(
            target.span, "a heading in the source, plain text here", source.span, (fix,), confidence=0.8
        )


def _alone(text: str, block: Block) -> Iterator[Hit]:
    line = block.span.of(text)
    trailing = _TRAILING.search(line)
    if trailing and "\n" not in line and len(trailing[1]) > 1 and len(line) > len(trailing[0]):
        start = block.span.start
        edits = (Edit(start, start, f"{trailing[1]} "), Edit(start + trailing.start(), block.span.end, ""))
        yield Hit(
            block.span, "the heading's marker moved to its end", None, (safe("put it in front", *edits),)
        )
