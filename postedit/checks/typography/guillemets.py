"""Guillemets that open where they should close."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SPACES = " \u00a0\u202f"
_QUOTE = late_regex(
    rf"(?P<open>«)[{_SPACES}]?[^«»\n]+?(?P<mark>[{_SPACES}]?«[{_SPACES}]?)(?=[^«»\n]*(?:\n|\Z))"
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment",),
)
def guillemets(context: Context) -> Iterator[Hit]:
    """An opening guillemet closes a quotation: “« mot «”."""
    yield from one_hit(
        context, _closing(context), "an opening guillemet closes the quotation", "write the closing one"
    )


def _closing(context: Context) -> Iterator[Place]:
    prose = context.target.prose
    for match in matches(context, _QUOTE, "«"):
        start, end = match.span("mark")
        line = Span(prose.rfind("\n", 0, start) + 1, match.end())
        # The pattern ends where no guillemet follows in the line: one opened there is not closed.
        if prose.count("»", line.start, line.end) > prose.count("«", line.start, line.end) - 2:
            continue
        after = "" if prose[end : end + 1] in ".,)" else " "
        yield Place(Span(start, end), (Edit(start, end, f"\u00a0»{after}"),))
