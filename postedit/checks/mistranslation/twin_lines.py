"""Lines that the source tells apart by one word and the translation does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.model import Severity
from postedit.terms.lemma import lemmas

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_LEAST = 3
_BEGINNING = 4

_Words = tuple[str, ...]


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("fr", "de", "es", "nl"),
    only_raw=True,
    silenced_by=("untranslated/segment", "addition/repetition", "addition/segment"),
)
def twin_lines(context: Context) -> Iterator[Hit]:
    """Two lines of the source differ by one word, and their translations are the same to the letter."""
    if context.source is None:
        return
    said: dict[_Words, list[SegmentPair]] = {}
    for pair in context.certain_segment_pairs:
        ours = _words(pair.target_span.of(context.target.prose))
        if len(ours) >= _LEAST:
            said.setdefault(ours, []).append(pair)
    for twins in said.values():
        if len(twins) > 1:
            yield from _told_apart(twins, context.source.prose, context.source_language.code)


def _told_apart(twins: list[SegmentPair], prose: str, code: str) -> Iterator[Hit]:
    """Tell of those, of some beads with one translation, that the source tells apart from one before them."""
    before: list[_Words] = []
    for pair in twins:
        theirs = _words(pair.source_span.of(prose))
        if len(theirs) < _LEAST:
            continue
        apart = [both for other in before if (both := _difference(other, theirs, code)) is not None]
        if apart and theirs not in before:
            first, second = apart[0]
            yield Hit(
                pair.target_span,
                f"“{first}” and “{second}” of the source read the same here",
                pair.source_span,
            )
        before.append(theirs)


def _words(text: str) -> _Words:
    return tuple(map(str.casefold, _WORD.findall(text)))


def _difference(first: _Words, second: _Words, code: str) -> tuple[str, str] | None:
    """Give the two words by which lines differ, None where it is not one word, or only its form."""
    if len(first) != len(second):
        return None
    apart = [(one, other) for one, other in zip(first, second, strict=True) if one != other]
    if len(apart) != 1:
        return None
    one, other = apart[0]
    if min(len(one), len(other)) < _BEGINNING or one[:_BEGINNING] == other[:_BEGINNING]:
        return None
    return None if lemmas(one, code) & lemmas(other, code) else (one, other)
