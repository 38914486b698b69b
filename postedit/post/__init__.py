"""One post: reading it into blocks, links and segments with exact spans, and writing it without loss."""

from postedit.post.reading import parse, read_text
from postedit.post.structure import Block, BlockKind, Inline, InlineKind, Link, LinkState, Post, Segment

__all__ = [
    "Block",
    "BlockKind",
    "Inline",
    "InlineKind",
    "Link",
    "LinkState",
    "Post",
    "Segment",
    "parse",
    "read_text",
]
