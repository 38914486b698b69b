"""Two spaces inside a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.post import BlockKind

_SPACES = late_regex(r"(?<=[^\W_]|,)(?P<more>[ \u00a0]{2,})(?=[^\W\d_])")
_TWO = ("  ", " \u00a0", "\u00a0 ", "\u00a0\u00a0")


@check(severity=Severity.MINOR, confidence=0.9)
def double_space(context: Context) -> Iterator[Hit]:
    """Two spaces stand between two words, where the source has one everywhere."""
    yield from one_hit(context, _places(context), "two spaces between words", "leave one")


def _places(context: Context) -> Iterator[Place]:
    for match in matches(context, _SPACES, *_TWO):
        index = context.target.block_at(match.start())
        near = source_near(context, match.start())
        if index is None or context.target.blocks[index].kind is BlockKind.CELL or not near or "  " in near:
            continue
        yield Place(Span(match.start(), match.end()), (Edit(*match.span(), " "),))
