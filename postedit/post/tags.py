"""Template tags among the blocks and the inline markup."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from postedit.model import Span
from postedit.post.parts import Inline, InlineKind


class Tags:
    """The template tags of a post, given out block by block in text order."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.spans = spans
        self._next = 0

    def inside(self, span: Span) -> list[Span]:
        """Give the tags inside a block's span; those before it are never asked for again."""
        found: list[Span] = []
        while self._next < len(self.spans) and self.spans[self._next].start < span.end:
            tag = self.spans[self._next]
            if span.contains(tag):
                found.append(tag)
            self._next += 1
        return found


def with_tags(inlines: list[Inline], tags: list[Span]) -> list[Inline]:
    """Add the template tags that do not stand in code spans, where they are examples."""
    if not tags:
        return inlines
    codes = [inline.span for inline in inlines if inline.kind is InlineKind.CODE]
    starts = [span.start for span in codes]
    kept = []
    for tag in tags:
        before = bisect.bisect_right(starts, tag.start) - 1
        if before < 0 or codes[before].end < tag.end:
            kept.append(Inline(InlineKind.SHORTCODE, tag, tag))
    return [*inlines, *kept]


def outside(text: str, span: Span, tags: list[Span]) -> str:
    """Give what remains of the span when the tags are taken out."""
    parts, at = [], span.start
    for tag in tags:
        parts.append(text[at : tag.start])
        at = tag.end
    return "".join([*parts, text[at : span.end]])
