"""Names that were translated."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.renderings import literal_renderings
from postedit.model import Severity
from postedit.terms import Kind


@check(
    severity=Severity.CRITICAL,
    confidence=0.93,
    needs_source=False,
    silenced_by=("idiom/literal", "term/literal"),
)
def translated(context: Context) -> Iterator[Hit]:
    """The name of a product, a company or a work was translated as if it were words."""
    yield from literal_renderings(context, Kind.NAME)
