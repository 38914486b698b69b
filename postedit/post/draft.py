"""A block that is open, and the block it becomes."""

from __future__ import annotations

import msgspec

from postedit.late import late_regex
from postedit.model import Span
from postedit.post.parts import Block, BlockKind, Inline
from postedit.post.tags import outside, with_tags

_OPAQUE = {BlockKind.CODE, BlockKind.HTML}
_MDX_STATEMENT = late_regex(r"(?:import|export)\s")


class Draft(msgspec.Struct):
    """A block that is open, in bytes; ``first`` and ``last`` enclose its inline content."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    info: str = ""
    first: int = -1
    last: int = -1
    inlines: list[Inline] = []

    def reach(self, start: int, end: int) -> None:
        """Widen the inline content."""
        if self.first < 0:
            self.first = start
        self.last = max(self.last, end)


def finished(
    draft: Draft, text: str, spans: tuple[Span, Span | None], tags: list[Span], container: str
) -> Block:
    """Give the block that a draft has become.

    ``spans`` are those of the block and of its inline content, which may be missing, in code points.
    """
    span, content = _trimmed(text, spans[0]), spans[1]
    if content is None:
        at = span.start if draft.kind is BlockKind.RULE else span.end
        content = Span(at, at)
    else:
        content = _trimmed(text, _with_escape(text, content))
        span = Span(min(span.start, content.start), max(span.end, content.end))
    kind = draft.kind
    if kind is BlockKind.PARAGRAPH and tags and not outside(text, span, tags).strip():
        kind = BlockKind.SHORTCODE
    inlines = [] if kind in _OPAQUE else with_tags(draft.inlines, tags)
    if len(inlines) > 1:
        inlines.sort(key=lambda inline: (inline.span.start, -inline.span.end))
    return Block(kind, span, content, draft.level, "", draft.info, container, tuple(inlines))


def is_statement(text: str, start: int) -> bool:
    """Tell whether an import or export of MDX begins here."""
    return _MDX_STATEMENT.match(text, start) is not None


def _with_escape(text: str, span: Span) -> Span:
    """Include a backslash that escapes the first character; the parser's text begins behind it."""
    return Span(span.start - 1, span.end) if text[span.start - 1 : span.start] == "\\" else span


def _trimmed(text: str, span: Span) -> Span:
    """Leave out the newlines and spaces that the parser counts into a block's end."""
    if span.end > span.start and not text[span.end - 1].isspace():
        return span
    return Span(span.start, span.start + len(span.of(text).rstrip()))
