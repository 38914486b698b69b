"""Where something stands in a prose, and which words it has."""

from __future__ import annotations

from postedit.checks.prose_words import spelt, vocabulary
from postedit.checks.spots import Spots
from postedit.model import Span

_PROSE = "Le serveur écoute. Le Serveur répond."


def test_a_stretch_without_the_text_is_told_from_one_with_it() -> None:
    """A text counts where it begins inside the stretch, its end left out."""
    spots = Spots.of(_PROSE, ["Le"])
    assert spots.are_in(Span(0, 5))
    assert spots.are_in(Span(19, 25))
    assert not spots.are_in(Span(1, 19))


def test_spots_are_joined() -> None:
    """The spots of two kinds together answer for both, and none at all are false."""
    joined = Spots.of(_PROSE, ["écoute"]) | Spots([30])
    assert joined.are_in(Span(10, 15))
    assert joined.are_in(Span(29, 31))
    assert not Spots.of(_PROSE, ["client"])


def test_each_spelling_of_a_word_is_given() -> None:
    """A word is found whatever its case, and given as it stands."""
    assert sorted(spelt(_PROSE, {"serveur", "client"})) == ["Serveur", "serveur"]
    assert vocabulary(_PROSE) == {"le", "serveur", "écoute", "répond"}
