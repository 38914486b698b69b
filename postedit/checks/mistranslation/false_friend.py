"""Words that look right and mean something else."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.renderings import literal_renderings
from postedit.model import Severity
from postedit.terms import Kind


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    silenced_by=("idiom/literal", "term/literal", "untranslated/segment"),
)
def false_friend(context: Context) -> Iterator[Hit]:
    """A word is rendered by its false friend, or in a sense that it does not have here."""
    yield from literal_renderings(context, Kind.FALSE_FRIEND)
