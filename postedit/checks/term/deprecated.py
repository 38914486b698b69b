"""Renderings that are wrong wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.renderings import wrong_anywhere
from postedit.model import Severity
from postedit.terms import Kind


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    needs_source=False,
    silenced_by=("term/literal", "idiom/literal", "name/translated"),
)
def deprecated(context: Context) -> Iterator[Hit]:
    """A rendering that the term base calls wrong in any context stands in the translation."""
    yield from wrong_anywhere(context, Kind.TERM)
