"""Blocks, inline markup, links and segments as frozen values."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from postedit.model import Span


class BlockKind(StrEnum):
    """What a block is."""

    FIELD = "field"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    CODE = "code"
    HTML = "html"
    SHORTCODE = "shortcode"
    RULE = "rule"

    @property
    def is_prose(self) -> bool:
        """Tell whether a block of this kind holds text to translate."""
        return self in _PROSE


_PROSE = {BlockKind.FIELD, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL}


class InlineKind(StrEnum):
    """What a piece of inline markup is."""

    LINK = "link"
    IMAGE = "image"
    AUTOLINK = "autolink"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    STRIKE = "strike"
    CODE = "code"
    HTML = "html"
    SHORTCODE = "shortcode"
    FOOTNOTE = "footnote"


class Inline(msgspec.Struct, frozen=True, gc=False):
    """One piece of inline markup.

    ``content`` is what stands inside the markers; ``destination`` and ``title`` are
    set for inline links and images; ``url`` is the destination as the parser decoded it.
    """

    kind: InlineKind
    span: Span
    content: Span
    url: str = ""
    destination: Span | None = None
    title: Span | None = None


class LinkState(StrEnum):
    """How much of a link or image survived."""

    WHOLE = "whole"
    SPACED = "spaced"
    INVERTED = "inverted"
    BROKEN = "broken"
    TORN = "torn"
    """Words of the sentence stand between label and address."""


class Link(msgspec.Struct, frozen=True, gc=False):
    """A link or image as its author meant it, whether it still parses or not.

    ``url`` has the white space inside it removed, so that a broken address
    still compares equal to the one it was.
    """

    state: LinkState
    is_image: bool
    span: Span
    label: Span
    destination: Span
    url: str


class Block(msgspec.Struct, frozen=True, gc=False):
    """One block. ``text`` is the span of its inline content, ``level`` the heading level or list depth.

    ``key`` is the name of a front-matter field; ``info`` a code fence's info string;
    ``container`` tells what surrounds it (list, quote, table).
    """

    kind: BlockKind
    span: Span
    text: Span
    level: int = 0
    key: str = ""
    info: str = ""
    container: str = ""
    inlines: tuple[Inline, ...] = ()


class Segment(msgspec.Struct, frozen=True, gc=False):
    """One sentence, heading, cell or field; ``block`` indexes ``Post.blocks``."""

    span: Span
    block: int
