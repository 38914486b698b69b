"""A post and its parts as frozen values. All spans count code points of the decoded file."""

from __future__ import annotations

import bisect
from functools import cached_property
from itertools import accumulate
from typing import Any

import msgspec

from postedit.model import Span
from postedit.post.fields import Field, FrontMatter
from postedit.post.frontmatter import read_metadata
from postedit.post.notices import notice_blocks
from postedit.post.parts import Block, BlockKind, Inline, InlineKind, Link, LinkState, Segment
from postedit.post.taken import Taken

__all__ = [
    "OPAQUE",
    "Block",
    "BlockKind",
    "Field",
    "FrontMatter",
    "Inline",
    "InlineKind",
    "Link",
    "LinkState",
    "Post",
    "Segment",
]

OPAQUE = "￼"
"""Stands in ``Post.prose`` for each code point that is no prose (U+FFFC, object replacement character)."""


class Post(msgspec.Struct, frozen=True, dict=True):
    """One Markdown file, parsed. ``path`` is what reports show."""

    path: str
    text: str
    language: str
    front: FrontMatter
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    segments: tuple[Segment, ...]
    prose: str
    """As long as ``text``, with OPAQUE in place of code, addresses, HTML, tags and the head's syntax."""
    definitions: dict[str, str]

    @cached_property
    def newline(self) -> str:
        """The end of the post's first line, by which what is written into it ends lines, too."""
        end = self.text.find("\n")
        return "\r\n" if end > 0 and self.text[end - 1] == "\r" else "\n"

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """The values of the front matter, read when first asked for; empty where it does not parse."""
        return read_metadata(self.text, self.front)

    @cached_property
    def notices(self) -> frozenset[int]:
        """The indexes of the blocks by which the page says that a machine translated it."""
        return notice_blocks(self.text, self.blocks, self.language)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        at = self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Give the line and column of a code point, both counted from 1."""
        line = bisect.bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def inlines(self) -> tuple[Inline, ...]:
        """All inline markup of the post in text order."""
        return tuple(inline for block in self.blocks for inline in block.inlines)

    def inlines_in(self, span: Span) -> list[Inline]:
        """Give the inline markup that lies inside ``span``, in text order."""
        first = bisect.bisect_left(self._inline_starts, span.start)
        last = bisect.bisect_right(self._inline_starts, span.end)
        return [inline for inline in self._sorted_inlines[first:last] if span.contains(inline.span)]

    def is_marked(self, span: Span) -> bool:
        """Tell whether inline markup covers some of ``span``."""
        return self._marked.overlaps(span)

    @cached_property
    def _marked(self) -> Taken:
        return Taken(inline.span for inline in self.inlines)

    def inlines_over(self, span: Span) -> list[Inline]:
        """Give the inline elements that share a code point with ``span``, in text order, outer ones first."""
        first = bisect.bisect_right(self._inline_reaches, span.start)
        last = bisect.bisect_left(self._inline_starts, span.end)
        return [inline for inline in self._sorted_inlines[first:last] if span.overlaps(inline.span)]

    @cached_property
    def _inline_reaches(self) -> list[int]:
        """Give how far the inline elements up to each one reach."""
        return list(accumulate((inline.span.end for inline in self._sorted_inlines), max))

    @cached_property
    def _sorted_inlines(self) -> list[Inline]:
        return sorted(self.inlines, key=lambda inline: (inline.span.start, -inline.span.end))

    @cached_property
    def _inline_starts(self) -> list[int]:
        return [inline.span.start for inline in self._sorted_inlines]

    @cached_property
    def passages(self) -> list[tuple[str, int]]:
        """Give the prose of each segment, with where it starts: the same strings to all who ask."""
        return [(segment.span.of(self.prose), segment.span.start) for segment in self.segments]

    @cached_property
    def _segment_starts(self) -> list[int]:
        return [segment.span.start for segment in self.segments]

    def segment_at(self, offset: int) -> int | None:
        """Give the index of the segment that holds the code point at ``offset``, or None."""
        index = bisect.bisect_right(self._segment_starts, offset) - 1
        if index < 0 or offset > self.segments[index].span.end:
            return None
        return index

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_at(self, offset: int) -> int | None:
        """Give the index of the block that holds the code point at ``offset``, or None."""
        index = bisect.bisect_right(self._block_starts, offset) - 1
        if index < 0 or offset > self.blocks[index].span.end:
            return None
        return index

    def links_in(self, span: Span) -> list[Link]:
        """Give the links and images that lie inside ``span``, in text order."""
        first = bisect.bisect_left(self._link_starts, span.start)
        last = bisect.bisect_right(self._link_starts, span.end)
        return [link for link in self.links[first:last] if span.contains(link.span)]

    @cached_property
    def _link_starts(self) -> list[int]:
        return [link.span.start for link in self.links]
