"""Numbers that keep the source's marks for thousands and decimals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.number.reading.comparison import comparisons
from postedit.checks.number.reading.figures import Figure
from postedit.checks.number.reading.writing import as_written_in
from postedit.model import Edit, Severity


@check(severity=Severity.MINOR, confidence=0.85, silenced_by=("untranslated/segment",))
def marks(context: Context) -> Iterator[Hit]:
    """A quantity keeps the source's marks for thousands or decimals, which mean another number here."""
    source, target = context.source_language, context.target_language
    if source.decimal_mark == target.decimal_mark or target.marks_vary:
        return
    places = [
        Place(ours.span, (Edit(ours.span.start, ours.span.end, text),), theirs.span)
        for comparison in comparisons(context)
        for theirs, ours in comparison.matched
        if ours.written == theirs.written
        and _is_quantity(ours, source.group_mark, source.decimal_mark)
        and (text := as_written_in(target, theirs, source)) != ours.written
    ]
    yield from one_hit(
        context,
        places,
        f"{source.name} marks for thousands or decimals in {target.name}",
        f"use the marks of {target.name}",
    )


def _is_quantity(figure: Figure, group: str, decimal: str) -> bool:
    """Tell a quantity (grouped thousands, or decimals with a unit) from a version or a section."""
    grouped = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?"
    if re.fullmatch(grouped, figure.written):
        return True
    return bool(figure.unit) and re.fullmatch(rf"\d+{re.escape(decimal)}\d+", figure.written) is not None
