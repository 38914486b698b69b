"""Spaces inside round brackets."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import LinkState

_OPEN = late_regex(r"\((?P<space>[ \u00a0]+)(?=[^\W\d_])")


@check(severity=Severity.MINOR, confidence=0.93, needs_source=False)
def space_inside_brackets(context: Context) -> Iterator[Hit]:
    """A space stands behind an opening round bracket."""
    yield from one_hit(context, _places(context), "space behind an opening bracket", "take the space out")


def _places(context: Context) -> Iterator[Place]:
    damaged = [link.span for link in context.target.links if link.state is not LinkState.WHOLE]
    for match in matches(context, _OPEN, "( ", "(\u00a0"):
        place = Span(match.start(), match.end())
        if any(span.contains(place) for span in damaged):
            continue
        yield Place(place, (Edit(*match.span("space"), ""),))
