"""The parts of a rendering."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Edit, apply_edits
from tui.parts import parts_of

LINKED = "Lisez [la manuelle](https://x.example/m) dans Potter."
TEXTS = st.lists(st.sampled_from(["le", "la", " ", " ", "chat", "[un](x)", "*", ".", "d'eau"])).map("".join)


@given(TEXTS, TEXTS)
def test_all_parts_give_the_rendering(present: str, rendering: str) -> None:
    """Taking every part is taking the rendering; no two parts touch the same words."""
    edits = tuple(edit for part in parts_of(present, rendering) for edit in part)
    assert apply_edits(present, edits) == rendering


def test_changed_words_are_parts() -> None:
    """Words that change side by side are one part, others parts of their own."""
    assert parts_of("un chat noir dort là", "un chien gris dort ici") == (
        (Edit(3, 12, "chien gris"),),
        (Edit(18, 20, "ici"),),
    )


def test_a_link_that_moves_is_one_part() -> None:
    """The link goes and comes in one part, so that it never stands twice."""
    for part in parts_of(LINKED, "Dans Potter, lisez [la manuelle](https://x.example/m)."):
        assert apply_edits(LINKED, part).count("](https://x.example/m)") == 1
