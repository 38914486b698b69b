"""Sentences that lost their capital."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind

_ENDS = (".", "!", "?")


@check(severity=Severity.MINOR, confidence=0.88, silenced_by=("untranslated/segment", "addition/link-echo"))
def sentence_case(context: Context) -> Iterator[Hit]:
    """A sentence begins with a small letter behind a full stop, where the source's has its capital."""
    yield from one_hit(
        context, _places(context), "a sentence begins with a small letter", "write the capital"
    )


def _places(context: Context) -> Iterator[Place]:
    if context.source is None:
        return
    text = context.target.text
    for pair in context.certain_segment_pairs:
        if len(pair.target) != len(pair.source):
            continue
        for segment in pair.target:
            index = context.target.segment_at(segment.span.start)
            first = segment.span.start
            if (
                index is None
                or not text[first].islower()
                or not _source_has_capital(context, pair.source_span)
            ):
                continue
            before = context.target.segments[index - 1] if index else None
            follows = before is not None and before.block == segment.block
            if follows and not _ended(text, before.span if before else segment.span):
                continue
            if not follows and context.target.blocks[segment.block].kind is not BlockKind.PARAGRAPH:
                continue
            word = Span(first, _word_end(text, first))
            if context.source_words[word.of(text)]:
                continue
            yield Place(word, (Edit(first, first + 1, text[first].upper()),))


def _source_has_capital(context: Context, span: Span) -> bool:
    return context.source is not None and span.of(context.source.text)[:1].isupper()


def _ended(text: str, span: Span) -> bool:
    piece = span.of(text).rstrip("*_\"'»”) \u00a0")
    return piece.endswith(_ENDS) and not piece.endswith("..")


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at].isalpha():
        at += 1
    return at
