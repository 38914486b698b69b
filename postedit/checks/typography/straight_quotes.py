"""Straight quotes where the language has its own."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import one_hit
from postedit.checks.typography import mixed_quotes
from postedit.model import Severity


@check(
    severity=Severity.MINOR,
    confidence=0.7,
    needs_source=False,
    languages=("fr", "es", "de"),
    only_raw=True,
    silenced_by=("untranslated/segment", "typography/mixed-quotes"),
)
def straight_quotes(context: Context) -> Iterator[Hit]:
    """Straight quotes stand where the language has quotation marks of its own."""
    places = mixed_quotes.straight_quotes(context, names=True)
    yield from one_hit(context, places, "straight quotes", "write the language's quotes")
