"""Dates of the front matter that the machine rewrote."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe

_STAMP = late_regex(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)")


@check(severity=Severity.MINOR, confidence=0.9)
def changed_date(context: Context) -> Iterator[Hit]:
    """The date of the post is the source's moment, written with another time or time zone."""
    source = context.source.front.first("date") if context.source else None
    target = context.target.front.first("date")
    if source is None or target is None or source.value == target.value:
        return
    a, b = _STAMP.match(source.value), _STAMP.match(target.value)
    if a and b and a[1] == b[1]:
        yield Hit(
            target.span,
            f"the source says {source.value}",
            source.span,
            (safe("use the source's date", Edit(target.content.start, target.content.end, source.value)),),
        )
