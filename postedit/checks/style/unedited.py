"""Pages that are raw machine output."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.model import Refused, Severity, Span
from postedit.post import Post
from postedit.post.plain import plain

_SAME = 92.0
"""Likeness in hundredths (``rapidfuzz.fuzz.ratio``) from which a segment is what the machine wrote. A machine
words a sentence a little otherwise from version to version."""

_LEAST_LETTERS = 20
"""Shorter texts have one translation only, whoever makes it."""

_LEAST_SEGMENTS = 5
_RAW = 0.5
"""Share of a page's letters from which it is called raw output."""


@check(severity=Severity.MINOR, confidence=0.8, asks=True)
def unedited(context: Context) -> Iterator[Hit]:
    """Much of the page is what a machine translation writes, or the page says so itself."""
    notice = min(context.target.notices, default=None)
    if notice is not None:
        yield Hit(context.target.blocks[notice].span, "the page says that a machine translated it")
        return
    assert context.source is not None  # noqa: S101 - the check needs a source
    pairs = [
        pair for pair in context.certain_segment_pairs if _letters(context.target, pair) >= _LEAST_LETTERS
    ]
    if len(pairs) < _LEAST_SEGMENTS:
        return
    texts = [plain(context.source, pair.source_span).text for pair in pairs]
    answers = context.outside.translations(texts, context.source.language, context.target.language)
    if isinstance(answers, Refused):
        context.unreached.append(answers.reason)
        return
    yield from _told(context, pairs, answers)


def _letters(target: Post, pair: SegmentPair) -> int:
    return sum(letter.isalpha() for letter in plain(target, pair.target_span).text)


def _told(context: Context, pairs: list[SegmentPair], answers: list[str]) -> Iterator[Hit]:
    """Give the share of the page that is as the machine has it, where that is much."""
    raw = all_letters = 0
    first: Span | None = None
    for pair, answer in zip(pairs, answers, strict=True):
        letters = _letters(context.target, pair)
        all_letters += letters
        if fuzz.ratio(plain(context.target, pair.target_span).text, answer, score_cutoff=_SAME):
            raw += letters
            first = first or pair.target_span
    if first is not None and raw >= _RAW * all_letters:
        yield Hit(first, f"{raw / all_letters:.0%} of the page is what a machine translation writes")
