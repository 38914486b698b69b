"""A part of a post as a reader sees it, for programs that know nothing of Markdown."""

from __future__ import annotations

from functools import cached_property

import msgspec

from postedit.model import Span
from postedit.post.parts import Inline, InlineKind
from postedit.post.structure import OPAQUE, Post

STAND_IN = "Zed"
"""Stands for code, addresses and the like: a name, since that fits wherever a thing is named."""

_GONE = frozenset({InlineKind.IMAGE, InlineKind.FOOTNOTE, InlineKind.HTML})
"""What a sentence is whole without."""


class Plain(msgspec.Struct, frozen=True, dict=True):
    """A text without markup.

    Attributes:
        text: what a reader sees, on one line.
        offsets: for each code point of it, where that stands in the file; -1 for a stand-in's.
    """

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> Span | None:
        """Give where a range of the text stands in the file.

        None where the range is empty, leaves the text, or holds something of a stand-in.
        """
        if not 0 <= start < end <= len(self.offsets) or -1 in self.offsets[start:end]:
            return None
        return Span(self.offsets[start], self.offsets[end - 1] + 1)

    @cached_property
    def is_empty(self) -> bool:
        """Tell whether there is no letter that stands in the file."""
        return not any(
            at >= 0 and letter.isalpha() for letter, at in zip(self.text, self.offsets, strict=True)
        )


def plain(post: Post, part: Span) -> Plain:
    """Give a part of a post, a block's text or a segment, without its markup.

    White space comes as one space, so that a line break inside a paragraph separates words and nothing else.
    """
    letters: list[str] = []
    offsets: list[int] = []
    removed = _removed(post, part)
    for at in range(part.start, part.end):
        if at in removed:
            continue
        letter = post.prose[at]
        if letter == OPAQUE:
            if post.text[at] != ">" and (not offsets or offsets[-1] >= 0):
                letters += STAND_IN
                offsets += [-1] * len(STAND_IN)
        elif not letter.isspace() or letter in "\u00a0\u202f":
            letters.append(letter)
            offsets.append(at)
        elif letters and letters[-1] != " ":
            letters.append(" ")
            offsets.append(at)
    return Plain("".join(letters), tuple(offsets))


def _removed(post: Post, part: Span) -> set[int]:
    """Give the code points of what is not read: markers, and what a sentence is whole without."""
    gone: set[int] = set()
    for inline in post.inlines_over(part):
        for span in _unread(inline):
            gone.update(range(span.start, span.end))
    return gone


def _unread(inline: Inline) -> tuple[Span, ...]:
    if inline.kind in _GONE:
        return (inline.span,)
    if inline.kind in {InlineKind.CODE, InlineKind.SHORTCODE, InlineKind.AUTOLINK}:
        return ()
    return Span(inline.span.start, inline.content.start), Span(inline.content.end, inline.span.end)
