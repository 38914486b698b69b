"""Markers that a backslash keeps from being markers."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.verbatim import tokens
from postedit.late import late_regex
from postedit.model import Edit, Severity
from postedit.post import Block, BlockKind

_ESCAPED = late_regex(r"\\(?:\*{1,3}|`{1,3}|[\[\]~])|(?<!\w)\\_|\\_(?!\w)")
_TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL, BlockKind.HEADING}


@check(severity=Severity.MAJOR, confidence=0.93, silenced_by=("markup/placeholder", "markup/admonition"))
def escaped_mark(context: Context) -> Iterator[Hit]:
    """Emphasis, a link or code shows its signs, because backslashes stand before them."""
    if context.source is None or "\\" not in context.target.text:
        return
    places = [place for source, target in context.block_pairs for place in _in_block(context, source, target)]
    yield from one_hit(
        context, places, "a backslash makes these signs plain text", "take the backslashes out"
    )


def _in_block(context: Context, source: Block, target: Block) -> Iterator[Place]:
    """Give the escaped signs of a block whose source uses the same sign as a marker and escapes none."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    theirs = source.span.of(context.source.text)
    if source.kind not in _TEXT or target.kind not in _TEXT or "\\" in theirs:
        return
    markers = {theirs[at] for inline in source.inlines for at in [inline.span.start - source.span.start]}
    for token in tokens(context.target, target, _ESCAPED):
        bare = token.text.replace("\\", "")
        if ("[" if bare[0] == "]" else bare[0]) in markers:
            yield Place(token.span, (Edit(token.span.start, token.span.end, bare),), source.span)
