"""Words that say when, how often or how far, and that nothing in the translation says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.likely import likely_place, sure_pairs
from postedit.checks.omission.counterparts import COUNTERPARTS
from postedit.late import late_regex
from postedit.model import Severity, Span

_SAID = late_regex(
    rf"(?<![\w/.@#-])(?<!\bhow )(?:{'|'.join(sorted(COUNTERPARTS, key=len, reverse=True))})(?![\w-]|\.\w)"
)
_COMPOUNDING = frozenset({"de", "nl"})
"""Languages in which a rendering may stand within a word."""


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
    for pair in sure_pairs(context):
        span = pair.source_span
        for said in _SAID.finditer(prose, span.start, span.end):
            if not _is_rendered(context, pair, said[0]):
                place = Span(*said.span())
                yield Hit(likely_place(context, pair, place), f"nothing here says “{said[0]}”", place)


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
