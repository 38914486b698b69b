"""Sentences left in the source language."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import foreign_words, is_foreign, is_source_text, words_of
from postedit.late import late_regex
from postedit.model import Severity, Span
from postedit.post import Block, BlockKind
from postedit.post.structure import OPAQUE

_TECHNICAL = late_regex(r"\w[/@_=]\w|[/@=]\w|\w\.\w")
_CREDIT = late_regex(r"[—–―]\s")
_LIKE = 90.0
_MIN_WORDS = 3
_LABELS = {BlockKind.CELL, BlockKind.HEADING}
_MIN_WORDS_ALONE = 6


@check(
    severity=Severity.MAJOR, confidence=0.92, needs_source=False, silenced_by=("frontmatter/untranslated",)
)
def segment(context: Context) -> Iterator[Hit]:
    """A whole sentence, heading, item or cell is still in the source language."""
    if context.source is None:
        yield from _alone(context)
        return
    for pair in context.certain_segment_pairs:
        block = context.target.blocks[pair.target[0].block]
        if block.kind is BlockKind.FIELD or block.container == "quote":
            continue
        before = _prose(context.source.prose, pair.source_span)
        after = _prose(context.target.prose, pair.target_span)
        if not fuzz.ratio(before, after, score_cutoff=_LIKE):
            continue
        if len(words_of(after)) < _MIN_WORDS and not (
            before == after and _is_short_label(context, block, after)
        ):
            continue
        links = context.target.links_in(block.span)
        if links and _CREDIT.match(after):
            continue
        if any(link.label.contains(pair.target_span) or link.span == pair.target_span for link in links):
            continue
        if len(words_of(after)) < _MIN_WORDS or _has_words(context, after):
            yield Hit(pair.target_span, f"left in {context.source_language.name}", pair.source_span)


def _is_short_label(context: Context, block: Block, text: str) -> bool:
    """Tell two words of a heading or table that are no name: the second is small and foreign."""
    words = words_of(text)
    languages = context.source_language, context.target_language
    is_label = block.kind in _LABELS and len(words) == _MIN_WORDS - 1 and text == " ".join(words)
    return is_label and words[-1].islower() and is_foreign(words[-1], *languages)


def _has_words(context: Context, text: str) -> bool:
    """Tell a sentence from a name: it has function words, or several common words in small letters."""
    if is_source_text(text, context.source_language, context.target_language):
        return True
    if _TECHNICAL.search(text):
        return False
    foreign = foreign_words(text, context.source_language, context.target_language)
    return sum(word.islower() for word in foreign) >= 2


def _alone(context: Context) -> Iterator[Hit]:
    for piece in context.target.segments:
        text = _prose(context.target.prose, piece.span)
        if len(words_of(text)) >= _MIN_WORDS_ALONE and is_source_text(
            text, context.source_language, context.target_language
        ):
            yield Hit(piece.span, f"reads as {context.source_language.name}", None, confidence=0.8)


def _prose(text: str, span: Span) -> str:
    return " ".join(span.of(text).replace(OPAQUE, "").split())
