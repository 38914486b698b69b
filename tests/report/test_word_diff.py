"""The word diff of a fix."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Edit
from postedit.report.style import Style
from postedit.report.word_diff import diff_words, word_diff

PLAIN = Style()


def test_only_changed_words_are_marked() -> None:
    """Words that stay are shown as they are."""
    assert word_diff("le chat noir", [Edit(3, 7, "chien")], PLAIN) == "le [-chat-]{+chien+} noir"


def test_phrase_is_read_as_one() -> None:
    """Changed words next to each other are one change."""
    shown = word_diff("une balle d'argent ici", [Edit(4, 18, "solution miracle")], PLAIN)
    assert shown == "une [-balle d'argent-]{+solution miracle+} ici"


def test_insertion_and_deletion() -> None:
    """What only comes or only goes has one mark."""
    assert word_diff("partie?", [Edit(6, 6, "\u202f")], PLAIN) == "partie{+⍽+}?"
    assert word_diff("mot , et", [Edit(3, 4, "")], PLAIN) == "mot[- -],"


def test_distant_edits_are_apart() -> None:
    """Two edits far from each other are shown without what lies between."""
    text = "first " + "x " * 60 + "last"
    shown = word_diff(text, [Edit(0, 5, "1st"), Edit(len(text) - 4, len(text), "end")], PLAIN)
    assert shown == "[-first-]{+1st+} x … x [-last-]{+end+}"


def test_colour_has_no_brackets() -> None:
    """With colour the words are struck out and underlined, which needs no brackets."""
    shown = word_diff("le chat", [Edit(3, 7, "chien")], Style(colour=True))
    assert "[-" not in shown
    assert "\x1b[31m" in shown
    assert "\x1b[32m" in shown


@given(st.text(), st.text())
def test_pieces_give_both_texts(before: str, after: str) -> None:
    """The pieces put together are the text before, and the text after."""
    pieces = diff_words(before, after)
    assert "".join(old for old, _ in pieces) == before
    assert "".join(new for _, new in pieces) == after
