"""Front-matter fields left in the source language."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import foreign_words
from postedit.model import Severity
from postedit.post import Block, BlockKind
from postedit.post.segments import LABEL_FIELDS

_KEPT = frozenset({"category", "categories"})
"""Fields that sites use to sort posts and therefore keep in one language."""


@check(severity=Severity.MAJOR, confidence=0.85)
def untranslated(context: Context) -> Iterator[Hit]:
    """A title, description or list of tags reads as in the source and holds words of its language."""
    if context.source is None:
        return
    for source, target in context.block_pairs:
        if source.kind is not BlockKind.FIELD or target.key.rpartition(".")[2].casefold() in _KEPT:
            continue
        before, after = source.text.of(context.source.text), target.text.of(context.target.text)
        if before.casefold() != after.casefold():
            continue
        words = foreign_words(after, context.source_language, context.target_language)
        if words and (_is_label(target) or len(after.split()) > 2 or len(words) > 1):
            yield Hit(
                target.text,
                f"`{target.key}` is left in {context.source_language.name}: {', '.join(words[:4])}",
                source.text,
                severity=Severity.MINOR if _is_label(target) else None,
            )


def _is_label(block: Block) -> bool:
    return block.key.rpartition(".")[2].casefold() in LABEL_FIELDS
