"""Emphasis of the source beside that of the translation, bead by bead."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.checks.context import Context, SegmentPair
from postedit.model import Span
from postedit.post import Inline, InlineKind, Post

MARKED = frozenset({InlineKind.EMPHASIS, InlineKind.STRONG, InlineKind.STRIKE})
_GLOSS = ("(", "«", "“", '"', "\u00a0")
"""What stands before a term that a translator adds in the source language."""
_EDGE = " \t\n.,;:!?¿¡…"


class Emphases(msgspec.Struct, frozen=True):
    """What a bead emphasises on both sides that the other side does not emphasise in the same words."""

    pair: SegmentPair
    source: tuple[Inline, ...]
    target: tuple[Inline, ...]
    counts: tuple[int, int]


def emphases(context: Context) -> Iterator[Emphases]:
    """Give the beads whose source emphasises something, less what is emphasised alike on both sides."""
    for pair in context.certain_segment_pairs:
        found = emphases_of(context, pair)
        if found is not None:
            yield found


def emphases_of(context: Context, pair: SegmentPair) -> Emphases | None:
    """Give the same for one bead; None where its source emphasises nothing."""
    theirs = marked(context.source, pair.source_span) if context.source else []
    if not theirs:
        return None
    ours = marked(context.target, pair.target_span)
    left, rest = list(theirs), list(ours)
    for inline in theirs:
        same = _first_alike(context, inline, rest)
        if same is not None:
            left.remove(inline)
            rest.remove(same)
    return Emphases(pair, tuple(left), tuple(rest), (len(theirs), len(ours)))


def marked(post: Post, span: Span) -> list[Inline]:
    """Give the emphasis inside a span, that inside other emphasis left out."""
    found: list[Inline] = []
    for inline in post.inlines_in(span):
        is_inner = bool(found) and found[-1].span.contains(inline.span)
        if inline.kind in MARKED and not is_inner:
            found.append(inline)
    return found


def content(post: Post, inline: Inline) -> str:
    """Give the emphasised words without case, markers and punctuation at the edges."""
    return inline.content.of(post.text).strip("*_~" + _EDGE).casefold()


def _first_alike(context: Context, inline: Inline, rest: list[Inline]) -> Inline | None:
    assert context.source is not None  # noqa: S101 - the caller has looked
    wanted = content(context.source, inline)
    return next((mine for mine in rest if content(context.target, mine) == wanted), None)


def verbatim(context: Context, pair: SegmentPair, inline: Inline) -> Span | None:
    """Give where the source's emphasised words stand as they are in the target, if once and unmarked."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    words = inline.content.of(context.source.text).strip(_EDGE)
    if len(words) < 3 or "\n" in words or not words[0].isalnum():
        return None
    if pair.source_span.of(context.source.text).count(words) != 1:
        return None
    pattern = re.compile(rf"(?<![\w*_~]){re.escape(words)}(?![\w*_~])")
    found = [
        Span(*m.span())
        for m in pattern.finditer(context.target.prose, pair.target_span.start, pair.target_span.end)
    ]
    if len(found) != 1:
        return None
    is_gloss = context.target.text[found[0].start - 1 : found[0].start] in _GLOSS
    return None if is_gloss or context.target.is_marked(found[0]) else found[0]
