"""Names that the term base keeps and the translation does not."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.model import Severity


@check(
    severity=Severity.MAJOR,
    confidence=0.8,
    silenced_by=(
        "name/translated",
        "name/acronym",
        "name/altered",
        "term/literal",
        "untranslated/segment",
        "omission/shortened",
    ),
)
def missing(context: Context) -> Iterator[Hit]:
    """A term or name that stays as it is in this language is missing from the sentence."""
    source, target = context.source, context.target
    if source is None:
        return
    for pair in context.certain_segment_pairs:
        if not context.matcher.has_terms(pair.source_passages):
            continue
        for found in context.matcher.missing(pair.source_passages, _blocks(context, pair)):
            if context.applies(found.entry, target.blocks[pair.target[0].block].span.start):
                term = " ".join(found.span.of(source.text).split())
                yield Hit(pair.target_span, f"“{term}” stays as it is, and is missing here", found.span)


def _blocks(context: Context, pair: SegmentPair) -> list[tuple[str, int]]:
    """Give the target's blocks with their code and addresses: a name may stand there or in a neighbour."""
    spans = {context.target.blocks[segment.block].span for segment in pair.target}
    return [(span.of(context.target.text), span.start) for span in sorted(spans)]
