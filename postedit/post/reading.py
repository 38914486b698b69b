"""From a file to a post: decoding, front matter, Markdown, links, segments."""

from __future__ import annotations

from postedit.model import Problem
from postedit.post.frontmatter import read_front_matter
from postedit.post.links import find_links
from postedit.post.markdown import parse_body
from postedit.post.prose import blank_non_prose
from postedit.post.segments import cut_segments, field_blocks
from postedit.post.structure import Post
from postedit.post.url import Readable


def read_text(path: Readable, shown: str | None = None) -> str | Problem:
    """Give the decoded text of a file exactly as it stands, or the problem that prevents it.

    A byte-order mark stays as the first code point; newlines stay what they are. ``shown``
    is the path that a problem names.
    """
    shown = shown or str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        return Problem(shown, f"cannot be read: {error.strerror or error}")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Problem(
            shown,
            f"is not UTF-8 (byte 0x{raw[error.start]:02x} at offset {error.start}); convert it to UTF-8",
            line,
        )


def parse(text: str, path: str, language: str) -> Post:
    """Give the post that ``text`` holds. Never raises on any text; broken parts are kept as plain text."""
    front = read_front_matter(text, path)
    body = parse_body(text, front.span.end, is_mdx=path.endswith(".mdx"))
    blocks = (*field_blocks(front), *body.blocks)
    links = find_links(text, blocks)
    prose = blank_non_prose(text, blocks, links)
    return Post(
        path=path,
        text=text,
        language=language,
        front=front,
        blocks=blocks,
        links=links,
        segments=cut_segments(text, blocks, links, language),
        prose=prose,
        definitions=body.definitions,
    )
