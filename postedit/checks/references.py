"""Reference links: their definitions, and the uses of a label in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.late import late_regex
from postedit.model import Span
from postedit.post import BlockKind, InlineKind, Post

_DEFINITION = late_regex(
    r"^ {0,3}\[(?P<label>(?!\^)[^\]\n]+)\](?P<colon>[ \t\u00a0\u202f]?:)[ \t]*(?P<url>\S.*?)[ \t]*(?=\r?$)",
    re.MULTILINE,
)
_USE = late_regex(
    r"(?<!\\)\[(?P<text>[^\[\]\n]+)\](?P<gap>[ \u00a0\u202f]?)\[(?P<label>[^\[\]\n^]*)\](?![(:])"
)
_TITLE = late_regex(r"\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\))\Z")
_SPACE = late_regex(r"\s+")


class Definition(msgspec.Struct, frozen=True):
    """One ``[label]: address``: ``span`` is its line, ``is_sound`` tells whether Markdown knows it."""

    span: Span
    label: Span
    key: str
    url: str
    is_sound: bool


class Use(msgspec.Struct, frozen=True):
    """One ``[text][label]``; ``gap`` lies between the brackets, ``label`` is empty in ``[text][]``."""

    span: Span
    text: Span
    gap: Span
    label: Span
    key: str


def key_of(label: str) -> str:
    """Give a label as Markdown compares it: without case, white space as one space (CommonMark 0.31, 4.7)."""
    return _SPACE.sub(" ", label).strip().casefold()


def definitions(post: Post) -> list[Definition]:
    """Give the definitions of a post, and the lines that were meant as such, in text order."""
    text = post.text
    if "]:" not in text and "] :" not in text and "]\u00a0:" not in text:
        return []
    code = [block.span for block in post.blocks if block.kind is BlockKind.CODE]
    found = []
    for match in _DEFINITION.finditer(text, post.front.span.end):
        span = Span(*match.span())
        if any(block.overlaps(span) for block in code):
            continue
        address = _TITLE.sub("", match["url"])
        if _looks_like_address(address):
            is_sound = match["colon"] == ":" and not _SPACE.search(address)
            label = Span(*match.span("label"))
            found.append(Definition(span, label, key_of(match["label"]), _SPACE.sub("", address), is_sound))
    return found


def _looks_like_address(text: str) -> bool:
    plain = _SPACE.sub("", text).strip("<>")
    return bool(re.match(r"[a-z]{2,10}:|[./#]|[\w-]+\.\w|[\w-]+/", plain, re.IGNORECASE))


def uses(post: Post) -> Iterator[Use]:
    """Give the uses with a label of their own, those that Markdown does not take for links too."""
    text = post.text
    for block in post.blocks:
        if not block.kind.is_prose or "]" not in block.text.of(text):
            continue
        hidden = [i.span for i in block.inlines if i.kind in (InlineKind.CODE, InlineKind.SHORTCODE)]
        for match in _USE.finditer(text, block.text.start, block.text.end):
            span = Span(*match.span())
            if any(other.overlaps(span) for other in hidden):
                continue
            key = key_of(match["label"] or match["text"])
            words, gap, label = (Span(*match.span(name)) for name in ("text", "gap", "label"))
            yield Use(span, words, gap, label, key)
