"""Punctuation marks written twice, and two that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import GAPS, matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_DOUBLE = late_regex(
    r"(?<=[\w)\]*_»”])(?P<marks>,[ \u00a0]?,|,[ \u00a0]?\.(?![.\w])|\.\.(?![.\w/])|;[ \u00a0]?[;,]"
    r"|:[ \u00a0]?:(?!:))(?=\s|\Z)"
)
_SIGNS = ("..", *(f"{one}{gap}{two}" for one, two in (",,", ",.", ";;", ";,", "::") for gap in GAPS))
_KEPT = {",.": ".", "..": ".", ";,": ";"}


@check(
    severity=Severity.MINOR,
    confidence=0.92,
    needs_source=False,
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def doubled_mark(context: Context) -> Iterator[Hit]:
    """A comma, full stop, colon or semicolon is written twice, or a comma stands beside a full stop."""
    yield from one_hit(context, _places(context), "one punctuation mark too many", "keep one mark")


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _DOUBLE, *_SIGNS):
        marks = match["marks"].replace("\u00a0", "").replace(" ", "")
        if match["marks"] in source_near(context, match.start()):
            continue
        yield Place(Span(*match.span()), (Edit(*match.span(), _KEPT.get(marks, marks[0])),))
