"""Names that did not survive."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.naming import Became, Form, lost_names
from postedit.model import Severity

_SURE = 0.75
"""Confidence of a bead in which a name that is missing is no matter of alignment."""


@check(
    severity=Severity.MAJOR,
    confidence=0.6,
    default=False,
    silenced_by=("name/translated", "untranslated/segment", "omission/shortened"),
)
def lost(context: Context) -> Iterator[Hit]:
    """A name that the translation keeps elsewhere is missing from a sentence."""
    for name in lost_names(context):
        if name.became is not Became.NOTHING or name.form is Form.ACRONYM or not name.kept:
            continue
        if name.pair.confidence >= _SURE and len(name.pair.source) == len(name.pair.target) == 1:
            message = f"{name.name} of the source is missing; the post keeps it elsewhere"
            yield Hit(name.pair.target_span, message, name.source)
