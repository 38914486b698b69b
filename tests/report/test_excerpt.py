"""Excerpts: cut to cells, marked exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from postedit.model import Span
from postedit.report.excerpt import excerpt
from postedit.report.safe_text import one_line


def test_span_is_underlined() -> None:
    """The marks stand under the span and nowhere else."""
    piece = excerpt("one two three", Span(4, 7), 40)
    assert piece.line == "one two three"
    assert piece.marks == "    ^^^"


def test_wide_characters() -> None:
    """Marks count cells, not code points: a CJK character takes two."""
    piece = excerpt("日本 word", Span(3, 7), 40)
    assert piece.marks == "     ^^^^"


def test_cut_on_both_sides() -> None:
    """What does not fit shows as an ellipsis on its side."""
    text = "a " * 50 + "SPAN" + " b" * 50
    piece = excerpt(text, Span(100, 104), 30)
    assert piece.line.startswith("…")
    assert piece.line.endswith("…")
    assert piece.line[piece.marks.index("^") :].startswith("SPAN")


def test_other_paragraphs_stay_out() -> None:
    """Context ends where the paragraph does."""
    assert excerpt("above\n\nthe word here\n\nbelow", Span(11, 15), 70).line == "the word here"


def test_empty_span_has_one_mark() -> None:
    """A place between two characters is shown by one mark."""
    assert excerpt("ab", Span(1, 1), 20).marks == " ^"


def test_no_control_characters() -> None:
    """A post cannot send escape sequences to the terminal or turn the direction of writing."""
    shown = one_line("a\x1b[31mb\u202ec\r\nd\x9b")
    assert shown == "a\ufffd[31mb\ufffdc  d\ufffd"


def test_no_break_space_is_visible_where_asked() -> None:
    """A no-break space shows as a sign in a diff."""
    assert one_line("non\u202f!", show_no_break=True) == "non⍽!"


@pytest.mark.parametrize("width", [20, 44, 70])
@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_never_wider_than_asked(width: int, text: str, first: int, second: int) -> None:
    """Whatever the text and the span, the excerpt is one line that fits."""
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    piece = excerpt(text, Span(start, end), width)
    assert cell_len(piece.line) <= width
    assert "\n" not in piece.line
