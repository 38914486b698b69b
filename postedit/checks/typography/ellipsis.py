"""A space before an ellipsis."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SPACED = late_regex(r"(?<=[^\W\d_])(?P<space>[ \u00a0])(?P<mark>\.\.\.|…)(?![\w.])")
_SIGNS = (" ...", "\u00a0...", " …", "\u00a0…")
_JOINED = late_regex(r"[^\W_](?:\.\.\.|…)")
_SOURCE_SPACED = late_regex(r"[^\W_][ \u00a0](?:\.\.\.|…)")


@check(severity=Severity.MINOR, confidence=0.9)
def ellipsis(context: Context) -> Iterator[Hit]:
    """A space stands before an ellipsis that is joined to its word in the source."""
    yield from one_hit(context, _places(context), "space before an ellipsis", "take the space out")


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _SPACED, *_SIGNS):
        near = source_near(context, match.start())
        if _JOINED.search(near) and not _SOURCE_SPACED.search(near):
            yield Place(Span(*match.span()), (Edit(*match.span("space"), ""),))
