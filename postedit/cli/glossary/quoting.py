"""A sentence of a post with the words that are spoken of marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Span
from postedit.report.excerpt import excerpt
from postedit.report.safe_text import one_line

if TYPE_CHECKING:
    from postedit.report.style import Style
    from postedit.terms.keeping.corpus import Passage

_INDENT = "    "


def quoted(passage: Passage, span: Span | None, style: Style) -> list[str]:
    """Give the place of a passage, its text cut to the width round a span, and marks under the span."""
    place = style.quiet(f"  {one_line(passage.path)}:{passage.line}")
    width = max(20, style.width - len(_INDENT))
    if span is None:
        return [place, _INDENT + excerpt(passage.text, Span(0, 0), width).line]
    cut = excerpt(passage.text, span, width)
    return [place, _INDENT + cut.line, _INDENT + style.marks(cut.marks)]
