"""Terms rendered word for word."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.renderings import literal_renderings
from postedit.model import Severity
from postedit.terms import Kind


@check(severity=Severity.MAJOR, confidence=0.92, silenced_by=("idiom/literal", "untranslated/segment"))
def literal(context: Context) -> Iterator[Hit]:
    """A term has a rendering that the term base deprecates, where practitioners write another."""
    yield from literal_renderings(context, Kind.TERM)
