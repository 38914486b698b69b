"""Words that say when, how often or how far, and that nothing in the translation says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.likely import likely_place, sure_pairs
from postedit.checks.omission.counterparts import COUNTERPARTS
from postedit.checks.prose_words import spots_of
from postedit.late import compiled, late_regex
from postedit.model import Severity, Span

_WORDS = "|".join(
    f"(?i:{word[0]}){word[1:]}" for word in sorted(COUNTERPARTS, key=len, reverse=True)
).replace(" ", r"\s+")
_SAID = late_regex(rf"(?<![\w/.@#-])(?<!\bhow )(?:{_WORDS})(?![\w-]|\.\w)")
_LONGEST = frozenset(max(word.replace("-", " ").split(), key=len) for word in COUNTERPARTS)
"""Of each, the longest word: where a source has none of these, no closer look is needed."""

_COMPOUNDING = frozenset({"de", "nl"})
"""Languages in which a rendering may stand within a word."""


@check(
    severity=Severity.MINOR,
    confidence=0.8,
    languages=("fr", "de", "es", "nl"),
    only_raw=True,
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
    spots = spots_of(prose, _LONGEST)
    for pair in sure_pairs(context):
        span = pair.source_span
        if not spots.are_in(span):
            continue
        for said in _SAID.finditer(prose, span.start, span.end):
            word = " ".join(said[0].lower().split())
            if not _is_rendered(context, pair, word):
                place = Span(*said.span())
                yield Hit(likely_place(context, pair, place), f"nothing here says “{word}”", place)


def _is_rendered(context: Context, pair: SegmentPair, word: str) -> bool:
    """Tell whether the blocks of the bead, in which words may have moved, have a counterpart."""
    pattern, target = _pattern(word, context.target_language.code), context.target
    blocks = (target.blocks[segment.block].span for segment in pair.target)
    return any(pattern.search(target.text, block.start, block.end) for block in blocks)


@cache
def _pattern(word: str, code: str) -> re.Pattern[str]:
    renderings = COUNTERPARTS[word][code].split()
    own = re.escape(word[: max(4, len(word) - 2)])
    start = "" if code in _COMPOUNDING else r"\b"
    return compiled(rf"{start}(?:{own}|{'|'.join(renderings)})".replace("_", r"\s+"), re.IGNORECASE)
