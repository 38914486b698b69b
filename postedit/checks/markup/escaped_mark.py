"""Markers that a backslash keeps from being markers."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.verbatim import covers, hidden_spans
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import Block, BlockKind, InlineKind

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
    hidden = hidden_spans(context.target, target, frozenset({InlineKind.CODE, InlineKind.SHORTCODE}))
    for match in _ESCAPED.finditer(context.target.text, target.span.start, target.span.end):
        sign = match[0].strip("\\")[:1]
        if ("[" if sign == "]" else sign) in markers and not covers(hidden, Span(*match.span())):
            text = match[0].replace("\\", "")
            yield Place(Span(*match.span()), (Edit(match.start(), match.end(), text),), source.span)
