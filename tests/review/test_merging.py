"""A reviewer's edits on a text that somebody else has changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Edit, apply_edits
from postedit.review.merging import Clash, carried, changes, clashing, inverse, merged

TEXTS = st.text(alphabet="ab é\n\r", max_size=60)
EDITS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 5), st.text("xyz\n", max_size=4)), max_size=6)
LONG = "".join(chr(0x4E00 + n) for n in range(80))


def edits_of(made: list[tuple[int, int, str]]) -> tuple[Edit, ...]:
    """Give edits one behind the other, of gaps, lengths and texts."""
    edits, at = [], 0
    for gap, length, text in made:
        edits.append(Edit(at + gap, at + gap + length, text))
        at += gap + length
    return tuple(edits)


@given(TEXTS, TEXTS)
def test_changes_make_the_new_text(old: str, new: str) -> None:
    """Applying the changes between two texts to the first gives the second."""
    assert apply_edits(old, changes(old, new)) == new


@given(TEXTS, TEXTS)
def test_one_side_alone(old: str, new: str) -> None:
    """Where only one has changed the text, or both alike, that is what comes out."""
    assert merged(old, new, old) == merged(old, old, new) == merged(old, new, new) == new


@given(TEXTS, TEXTS, TEXTS)
def test_it_does_not_matter_who_comes_first(old: str, one: str, two: str) -> None:
    """Both orders give the same text, or clash."""
    found, other = merged(old, one, two), merged(old, two, one)
    assert isinstance(found, Clash) == isinstance(other, Clash)
    assert isinstance(found, Clash) or found == other


@given(EDITS)
def test_what_is_taken_back_leaves_nothing(made: list[tuple[int, int, str]]) -> None:
    """Edits and then their inverse give the text as it was."""
    edits = edits_of(made)
    assert apply_edits(apply_edits(LONG, edits), inverse(LONG, edits)) == LONG


@given(EDITS, EDITS)
def test_edits_far_apart_may_come_in_any_order(
    one: list[tuple[int, int, str]], two: list[tuple[int, int, str]]
) -> None:
    """Edits that do not come near one another give the same text whichever are applied first."""
    mine, theirs = edits_of(one), edits_of(two)
    if not any(clashing(mine, theirs)):
        one_way = apply_edits(apply_edits(LONG, mine), carried(theirs, mine))
        assert one_way == apply_edits(apply_edits(LONG, theirs), carried(mine, theirs))


def test_changes_of_one_line() -> None:
    """Changes of words far apart in one line are both there."""
    old = "Le nœud plat tient ensemble deux cordes de la même épaisseur.\n"
    mine, theirs = old.replace("plat", "PLAT"), old.replace("épaisseur", "taille")
    assert merged(old, mine, theirs) == old.replace("plat", "PLAT").replace("épaisseur", "taille")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Un nœud PLAT ici.\n", "Un nœud rond ici.\n"),
        ("Un nœud PLAT ici.\n", "Un noeud plat ici.\n"),
        ("Un nœud PLAT ici.\n", "\n"),
        ("Un nœud plat ici, là.\n", "Un nœud plat ici, or.\n"),
    ],
)
def test_changes_of_the_same_words(mine: str, theirs: str) -> None:
    """Changes of the same words, or of words side by side, are not merged; the line is named."""
    head = "Une ligne que personne ne change.\n"
    assert merged(f"a\n{head}Un nœud plat ici.\n", f"a\n{head}{mine}", f"A\nb\n{head}{theirs}") == Clash(4)
