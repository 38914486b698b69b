"""The sentences of a target, smoothed so that expressions see words and single spaces, never markup."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from postedit.checks.context import CERTAIN, Context
from postedit.late import late_regex
from postedit.model import Span

_PLAIN = (
    *(("’", "'"), ("ʼ", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " ")),
    *(("*", " "), ("_", " "), ("[", " "), ("]", " ")),
)
_WORD = late_regex(r"\w+|[^\w\s]")
_DESTINATION = late_regex(r"\(\s*\ufffc[\ufffc\s]*\)")


class Sentence(msgspec.Struct, frozen=True):
    """One target segment and the source that it renders.

    Attributes:
        cased: the segment's prose with markers blanked and plain apostrophes and spaces; offsets are
            those of the segment.
        text: the same in lower case.
        words: the words and signs of that, as ``needed`` counts them.
        start: the segment's first code point in the file.
        source: the source text of the bead, smoothed too; empty where none is surely aligned.
        source_span: its span in the source file.
    """

    cased: str
    text: str
    words: frozenset[str]
    start: int
    source: str = ""
    source_span: Span | None = None

    def span(self, start: int, end: int) -> Span:
        """Give the span in the file of a range of the sentence."""
        return Span(self.start + start, self.start + end)


@lru_cache(maxsize=1)
def sentences(context: Context) -> tuple[Sentence, ...]:
    """Give the sentences of the target's prose; those of the context asked for last are kept."""
    return tuple(
        _sentence(context, segment.span)
        for segment in context.target.segments
        if context.target.blocks[segment.block].kind.is_prose
    )


@lru_cache(maxsize=1)
def by_word(context: Context) -> dict[str, int]:
    """Give for each word the sentences that have it, each of which is one bit, from the first one on."""
    found: dict[str, int] = {}
    bit = 1
    for sentence in sentences(context):
        for word in sentence.words:
            found[word] = found.get(word, 0) | bit
        bit <<= 1
    return found


def smooth(text: str) -> str:
    """Give a text of the same length with markers and addresses blanked, apostrophes and spaces plain."""
    if "(" in text:
        text = _DESTINATION.sub(lambda match: " " * len(match[0]), text)
    for sign, plain in _PLAIN:
        text = text.replace(sign, plain)
    return text


@lru_cache(maxsize=4)
def _smooth_prose(prose: str) -> str:
    """Smooth all of a post at once, for its sentences and for the translations of a source."""
    return smooth(prose)


def _sentence(context: Context, span: Span) -> Sentence:
    cased = span.of(_smooth_prose(context.target.prose))
    lower = cased.lower()
    if len(lower) != len(cased):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in cased)
    words = frozenset(_WORD.findall(lower))
    pair = context.source_of(span.start)
    if pair is None or context.source is None or pair.confidence < CERTAIN:
        return Sentence(cased, lower, words, span.start)
    source = pair.source_span.of(_smooth_prose(context.source.prose))
    return Sentence(cased, lower, words, span.start, source, pair.source_span)
