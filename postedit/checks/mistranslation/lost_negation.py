"""A “not” that the translation has lost."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import is_source_text
from postedit.checks.likely import likely_place, sure_pairs
from postedit.checks.negatives import NEGATIVES, NOT_SIGNS, PLAIN_NOT
from postedit.checks.spots import Spots
from postedit.model import Severity, Span


@check(
    severity=Severity.CRITICAL,
    confidence=0.85,
    languages=("fr", "de", "es", "nl"),
    silenced_by=(
        *("untranslated/segment", "omission/segment", "omission/block", "omission/shortened"),
        "markup/quote",
    ),
)
def lost_negation(context: Context) -> Iterator[Hit]:
    """The source denies what the translation says."""
    if context.source is None or context.source_language.code != "en":
        return
    languages = context.source_language, context.target_language
    negative = NEGATIVES[context.target_language.code]
    signs = Spots.of(context.source.prose, NOT_SIGNS)
    for pair in sure_pairs(context):
        if not signs.are_in(pair.source_span):
            continue
        denied = PLAIN_NOT.search(context.source.prose, pair.source_span.start, pair.source_span.end)
        target = pair.target_span
        if denied is None or negative.search(context.target.text, target.start, target.end):
            continue
        if not is_source_text(target.of(context.target.prose), *languages):
            said = Span(*denied.span())
            yield Hit(likely_place(context, pair, said), f"nothing here says “{denied[0]}”", said)
