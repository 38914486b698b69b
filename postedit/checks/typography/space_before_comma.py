"""A space before a comma or full stop."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SPACED = late_regex(
    r"(?<=[^\W_])(?P<close>[*_)\]\"»]{0,3})(?P<space>[ \u00a0]+)(?P<mark>,|\.(?![\w./]|\s*\.))(?=[\s*_]|\Z)"
)


@check(severity=Severity.MINOR, confidence=0.95, needs_source=False)
def space_before_comma(context: Context) -> Iterator[Hit]:
    """A space stands before a comma or a full stop, which no language of ours has."""
    yield from one_hit(context, _places(context), "space before a comma or full stop", "take the space out")


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _SPACED, " ,", " .", "\u00a0,", "\u00a0."):
        space = Span(*match.span("space"))
        yield Place(Span(space.start, match.end("mark")), (Edit(space.start, space.end, ""),))
