"""Names in another spelling."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.naming import Became, lost_names
from postedit.model import Edit, Severity, safe


@check(severity=Severity.MAJOR, confidence=0.9, silenced_by=("name/translated", "untranslated/segment"))
def altered(context: Context) -> Iterator[Hit]:
    """A name is spelt in another way than in the source."""
    for lost in lost_names(context):
        if lost.became is not Became.OTHER_SPELLING or lost.target is None:
            continue
        fix = safe(f"write {lost.name}", Edit(lost.target.start, lost.target.end, lost.name))
        yield Hit(lost.target, f"the source spells it {lost.name}", lost.source, (fix,))
