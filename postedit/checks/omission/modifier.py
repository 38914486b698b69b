"""Words that say when, how often or how far, and that nothing in the translation says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.counterparts import COUNTERPARTS
from postedit.late import late_regex
from postedit.model import Severity, Span

_SAID = late_regex(
    rf"(?<![\w/.@#-])(?<!\bhow )(?:{'|'.join(sorted(COUNTERPARTS, key=len, reverse=True))})(?![\w-]|\.\w)"
)
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_ALIKE = 4
"""Letters at their beginnings by which two words look alike."""

_COMPOUNDING = frozenset({"de", "nl"})
"""Languages in which a rendering may stand within a word."""

_SHOWN = 3
"""Words shown on either side of where the counterpart is to be looked for."""


@check(
    severity=Severity.MINOR,
    confidence=0.8,
    languages=("fr", "de", "es", "nl"),
    silenced_by=(
        "untranslated/segment",
        "omission/segment",
        "omission/block",
        "omission/shortened",
    ),
)
def modifier(context: Context) -> Iterator[Hit]:
    """A word that says when, how often or how far has no counterpart in the translation."""
    if context.source is None or context.source_language.code != "en":
        return
    prose = context.source.prose
    for pair in context.certain_segment_pairs:
        span = pair.source_span
        for said in _SAID.finditer(prose, span.start, span.end):
            if not _is_rendered(context, pair, said[0]):
                place = Span(*said.span())
                yield Hit(_likely_place(context, pair, place), f"nothing here says “{said[0]}”", place)


def _is_rendered(context: Context, pair: SegmentPair, word: str) -> bool:
    """Tell whether the block of the translation, in which words may have moved, has a counterpart."""
    pattern = _pattern(word, context.target_language.code)
    first = context.target.block_at(pair.target_span.start)
    last = context.target.block_at(max(pair.target_span.start, pair.target_span.end - 1))
    if first is None or last is None:
        return True
    start, end = context.target.blocks[first].span.start, context.target.blocks[last].span.end
    return pattern.search(context.target.text, start, end) is not None


@cache
def _pattern(word: str, code: str) -> re.Pattern[str]:
    renderings = COUNTERPARTS[word][code].split()
    own = re.escape(word[: max(4, len(word) - 2)])
    start = "" if code in _COMPOUNDING else r"\b"
    return re.compile(rf"{start}(?:{own}|{'|'.join(renderings)})".replace("_", r"\s+"), re.IGNORECASE)


def _likely_place(context: Context, pair: SegmentPair, said: Span) -> Span:
    """Give some words of the translation where the lost one is likely to belong.

    They stand as far into the translation as ``said`` is into the source, or close to that round a word that
    looks like a neighbour of the lost one, as names and words of common descent do.
    """
    assert context.source is not None  # noqa: S101 - the caller has looked
    source, target = pair.source_span, pair.target_span
    words = [Span(*found.span()) for found in _WORD.finditer(context.target.text, target.start, target.end)]
    if not words:
        return target
    share = (said.start - source.start) / max(1, source.end - source.start)
    usual = min(len(words) - 1, int(share * len(words)))
    before = _LETTERS.findall(context.source.prose[source.start : said.start])[-_SHOWN:]
    behind = _LETTERS.findall(context.source.prose[said.end : source.end])[:_SHOWN]
    beginnings = {word[:_ALIKE].casefold() for word in (*before, *behind)}
    alike = (at for at, word in enumerate(words) if _beginning(word.of(context.target.text)) in beginnings)
    at = min(alike, key=lambda at: abs(at - usual), default=usual)
    return Span(words[max(0, at - _SHOWN)].start, words[min(len(words) - 1, at + _SHOWN)].end)


def _beginning(word: str) -> str:
    found = _LETTERS.search(word)
    return found[0][:_ALIKE].casefold() if found else ""
