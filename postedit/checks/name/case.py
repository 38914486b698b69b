"""Names in other capitals."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.naming import Became, Form, lost_names
from postedit.model import Edit, Severity, safe


@check(severity=Severity.MINOR, confidence=0.9, silenced_by=("name/translated", "untranslated/segment"))
def case(context: Context) -> Iterator[Hit]:
    """A name has other capitals than in the source (``Github`` for ``GitHub``)."""
    for lost in lost_names(context):
        if lost.became is not Became.OTHER_CASE or lost.target is None or lost.form is Form.CAPITAL:
            continue
        if lost.name.isupper() or (len(lost.name) > 3 and lost.target.of(context.target.text).isupper()):
            continue
        fix = safe(f"write {lost.name}", Edit(lost.target.start, lost.target.end, lost.name))
        yield Hit(lost.target, f"the source writes {lost.name}", lost.source, (fix,))
