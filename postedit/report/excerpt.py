"""A piece of a post round a span, on one line, with the span marked under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from rich.cells import cell_len, set_cell_size

from postedit.report.safe_text import one_line

if TYPE_CHECKING:
    from postedit.model import Span

_CUT = "…"
_MARK = "^"
_REACH = 400
_MIN_CONTEXT = 8


class Excerpt(msgspec.Struct, frozen=True):
    """Two lines that stand one above the other."""

    line: str
    marks: str

    def padded(self, width: int) -> Excerpt:
        """Give both lines exactly ``width`` cells wide."""
        return Excerpt(set_cell_size(self.line, width), set_cell_size(self.marks, width))


def excerpt(text: str, span: Span, width: int) -> Excerpt:
    """Cut ``text`` round ``span`` to at most ``width`` cells; what was cut away shows as an ellipsis."""
    shown = _head(one_line(span.of(text)), width - 2 * _MIN_CONTEXT)
    room = width - cell_len(shown)
    before, after = _before(text, span.start), _after(text, span.end)
    right_wish = min(cell_len(after), room // 2)
    left = _tail(before, room - right_wish)
    right = _head(after, room - cell_len(left))
    marks = _MARK * max(1, cell_len(shown))
    return Excerpt(left + shown + right, " " * cell_len(left) + marks)


def surroundings(text: str, span: Span, reach: int) -> tuple[str, str, str]:
    """Give a span on one line and at most ``reach`` code points of its paragraph on either side."""
    before, after = _before(text, span.start), _after(text, span.end)
    left = before if len(before) <= reach else _CUT + before[-reach:]
    right = after if len(after) <= reach else after[:reach] + _CUT
    return left, one_line(span.of(text)), right


def _before(text: str, at: int) -> str:
    """Give what precedes in the same paragraph."""
    piece = text[max(0, at - _REACH) : at].replace("\r\n", "\n")
    return one_line(piece.rpartition("\n\n")[2].lstrip())


def _after(text: str, at: int) -> str:
    """Give what follows in the same paragraph."""
    piece = text[at : at + _REACH].replace("\r\n", "\n")
    return one_line(piece.partition("\n\n")[0].rstrip())


def _head(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - 1)).rstrip() + _CUT


def _tail(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    while text and cell_len(text) > width - 1:
        text = text[max(1, (cell_len(text) - width) // 2) :]
    return _CUT + text
