"""Where in a translation something is likely to belong that the source says and the translation does not."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.context import Context, SegmentPair
from postedit.late import late_regex
from postedit.model import Span

_WORD = late_regex(r"\S+")
_LETTERS = late_regex(r"[^\W\d_]{4,}")
_ALIKE = 4
"""Letters at their beginnings by which two words look alike."""

_SURE = 0.7
"""Confidence of a bead from which a word that is lacking is lost, and not somewhere else."""

_SHOWN = 3
"""Words shown on either side of where the counterpart is to be looked for."""


def sure_pairs(context: Context) -> Iterator[SegmentPair]:
    """Give the beads of which a check may say that something is lacking."""
    return (pair for pair in context.certain_segment_pairs if pair.confidence >= _SURE)


def likely_place(context: Context, pair: SegmentPair, said: Span) -> Span:
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
