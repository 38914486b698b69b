"""Before and after of a fix."""

from __future__ import annotations

from postedit.model import Edit
from tui.worddiff import before_and_after


def plain(text: str, *edits: Edit) -> tuple[str, str]:
    """Give both lines without their styles."""
    before, after = before_and_after(text, edits)
    return before.plain, after.plain


def test_changed_words_stand_in_their_sentence() -> None:
    """Both lines show some words round the change, and only changed words are styled."""
    text = "Nous avons ouvert une demande de tirage hier soir."
    before, after = before_and_after(text, [Edit(22, 39, "pull request")])

    assert "une demande de tirage hier" in before.plain
    assert "une pull request hier" in after.plain
    assert all(
        "demande" in before.plain[s.start : s.end]
        or "tirage" in before.plain[s.start : s.end]
        or "de" in before.plain[s.start : s.end]
        for s in before.spans
        if s.style
    )


def test_removed_space_is_seen() -> None:
    """A space that goes away shows as a sign."""
    assert plain("voir https: //x.org ici", Edit(11, 12, "")) == (
        "voir https:␣//x.org ici",
        "voir https://x.org ici",
    )


def test_no_break_space_is_seen() -> None:
    """A no-break space that comes shows as a sign."""
    assert plain("Quoi ?", Edit(4, 5, "\u00a0"))[1] == "Quoi⍽?"


def test_insertion_has_an_empty_before() -> None:
    """An insertion leaves the first line as it is."""
    assert plain("un mot", Edit(3, 3, "petit ")) == ("un mot", "un petit␣mot")


def test_far_edits_are_parted() -> None:
    """Edits far apart are shown one after the other, and many are counted."""
    text = "a " + "mot " * 200 + "b"
    before, after = plain(text, *(Edit(n, n + 1, "M") for n in range(2, 700, 100)))
    assert before.count(" … ") == 2
    assert "and 4 more places" in after
