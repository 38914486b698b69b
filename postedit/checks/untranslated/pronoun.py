"""The English pronoun “I” in a translated sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import CERTAIN, Context, SegmentPair
from postedit.checks.evidence import is_source_text
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Severity, Span

_SAID = late_regex(r"(?<![\w/.'’\"-])I(?=(?:['’](?:m|ve|d|ll))?\s+[a-z])")
_LEFT = late_regex(r"(?<![\w/.'’\"“«„(-])I(?=['’](?:m|ve|d|ll)\b|\s+[^\W\d_]|\s*[,*])")
_NUMERAL = late_regex(
    r"\b(?:Part|Chapter|Volume|Phase|Type|Class|Level|Stage|Book|War|Section|Title|Act|Step|Tier|Category|Group|Article"
    r"|Appendix|Annex|Version|Mark|Figure|Table|Model|Series)\s+I\b|\b[IVX]{2,}\b",
    re.IGNORECASE,
)


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    languages=("fr", "de", "es", "nl"),
    silenced_by=("untranslated/segment", "untranslated/word"),
)
def pronoun(context: Context) -> Iterator[Hit]:
    """The pronoun “I” was left in English."""
    if context.source is None or context.source_language.code != "en" or "I" not in context.target_words:
        return
    for left in matches(context, _LEFT):
        pair = context.source_of(left.start())
        if pair is None or pair.confidence < CERTAIN:
            continue
        said = _SAID.search(context.source.prose, pair.source_span.start, pair.source_span.end)
        if said is not None and not _is_apart(context, pair):
            yield Hit(Span(*left.span()), "“I” is left in English", Span(*said.span()))


def _is_apart(context: Context, pair: SegmentPair) -> bool:
    """Tell a bead with numerals, and one that was left in English altogether."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if _NUMERAL.search(context.source.prose, pair.source_span.start, pair.source_span.end):
        return True
    languages = context.source_language, context.target_language
    return is_source_text(pair.target_span.of(context.target.prose), *languages)
