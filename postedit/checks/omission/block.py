"""Blocks that the translation leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.gaps import Gap, block_gaps, halves, place_of, quoted, tail
from postedit.checks.lengths import word_count
from postedit.model import Edit, Fix, Severity, Span, safe
from postedit.post import Block, BlockKind

_MOST = 3
_LEAST = 3
_LINE = 4
"""Code points of a line of code that is looked for in the target."""


@check(severity=Severity.MAJOR, confidence=0.85)
def block(context: Context) -> Iterator[Hit]:
    """A paragraph, heading, list item or code block of the source has no counterpart."""
    if context.source is None or context.alignment is None:
        return
    for gap in block_gaps(context):
        if len(gap.alone) > _MOST:
            yield _run(context, gap)
            continue
        for index in gap.alone:
            source = context.source.blocks[index]
            if source.kind is BlockKind.CODE:
                yield from _code(context, gap, source)
            elif word_count(context.source, source.text) >= _LEAST:
                yield _hit(context, _place(context, gap), source)
    for half in halves(context, of_source=True):
        found = context.source.block_at(half.missing.start)
        if half.parts_blocks and found is not None:
            source = context.source.blocks[found]
            if word_count(context.source, source.text) >= _LEAST:
                yield _hit(context, place_of(context, half), source)


def _hit(context: Context, place: Span, missing: Block) -> Hit:
    assert context.source is not None  # noqa: S101 - the caller has looked
    what = missing.kind.value.replace("item", "list item")
    words = quoted(context.source, missing.text)
    return Hit(place, f"a {what} of the source is missing here: “{words}”", missing.text)


def _code(context: Context, gap: Gap, missing: Block) -> Iterator[Hit]:
    """Tell of a code block of which no line is left; restoring it is safe where the place is known."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    lines = [line.strip() for line in missing.text.of(context.source.text).splitlines()]
    if any(len(line) >= _LINE and line in context.target.text for line in lines) or not any(lines):
        return
    fixes: tuple[Fix, ...] = ()
    if gap.before is not None and not missing.container:
        end = context.target.blocks[gap.before.target[-1]].span.end
        fixes = (safe("put it back", Edit(end, end, f"\n\n{missing.span.of(context.source.text)}")),)
    message = f"a code block of the source is missing here: “{quoted(context.source, missing.text)}”"
    yield Hit(_place(context, gap), message, missing.span, fixes, severity=Severity.CRITICAL)


def _run(context: Context, gap: Gap) -> Hit:
    """Tell of many blocks together: a reviewer has one decision to make."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    first, last = (context.source.blocks[gap.alone[at]].text for at in (0, -1))
    words = f"“{quoted(context.source, first)}” to “{quoted(context.source, last)}”"
    span = Span(first.start, max(first.end, last.end))
    return Hit(_place(context, gap), f"{len(gap.alone)} blocks of the source are missing here: {words}", span)


def _place(context: Context, gap: Gap) -> Span:
    """Give the last word before the gap, or the first block where the gap comes first."""
    if gap.before is not None:
        return tail(context, context.target.blocks[gap.before.target[-1]].text)
    if gap.behind is not None:
        first = context.target.blocks[gap.behind.target[0]].span
        return Span(first.start, min(first.end, first.start + 1))
    return Span(len(context.target.text), len(context.target.text))
