"""Idioms rendered word for word."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.renderings import literal_renderings
from postedit.model import Severity
from postedit.terms import Kind


@check(severity=Severity.MAJOR, confidence=0.93, needs_source=False, silenced_by=("untranslated/segment",))
def literal(context: Context) -> Iterator[Hit]:
    """An idiom of the source stands in the translation word for word, where it means nothing."""
    yield from literal_renderings(context, Kind.IDIOM)
