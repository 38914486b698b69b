"""Where something stands in a prose, which words it has, and what shows that it needs no closer look."""

from __future__ import annotations

import re

import pytest

from postedit.checks.negatives import NOT_SIGNS, PLAIN_NOT
from postedit.checks.prose_words import spelt, spots_of, vocabulary
from postedit.checks.spots import Spots
from postedit.language.chatter import SCAFFOLD, SCAFFOLD_SIGN, SERVICE_SIGNS, SERVICES
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


def test_words_are_found_in_whatever_case() -> None:
    """The spots of words are those of all their spellings."""
    spots = spots_of(_PROSE, frozenset({"serveur"}))
    assert spots.are_in(Span(3, 4))
    assert spots.are_in(Span(22, 23))
    assert not spots.are_in(Span(4, 22))


@pytest.mark.parametrize(
    "text",
    [
        "<think>so</think>",
        "</translated_text>",
        "<target_text>",
        "<|im_end|>",
        "[/INST]",
        "[TRANSLATION]",
        "<<<END TEXT>>>",
        "--- END OF TRANSLATION ---",
        "===START===",
        "[... rest of the page]",
        "(… der rest folgt)",
        "...continued",
    ],
)
def test_what_a_model_leaves_has_its_sign(text: str) -> None:
    """A page without the sign is not searched, so whatever is looked for must have it."""
    assert re.search(SCAFFOLD, text, re.MULTILINE)
    assert re.search(SCAFFOLD_SIGN, text)


@pytest.mark.parametrize(
    "text",
    [
        "MYMEMORY WARNING: ",
        "QUERY LENGTH LIMIT EXCEEDED",
        "PLEASE SELECT TWO DISTINCT LANGUAGES",
        "NO QUERY SPECIFIED",
        "Error 500 (Server Error)!!1",
        "TRANSLATION FAILED",
        "[Translation error]",
        "As an AI model",
        "I’m sorry, but I cannot",
    ],
)
def test_what_a_service_answers_has_its_sign(text: str) -> None:
    """The same of the answers of services."""
    assert re.search(SERVICES, text)
    assert any(sign in text for sign in SERVICE_SIGNS)


@pytest.mark.parametrize("text", ["can't", "don’t", "cannot", "has never", "will not"])
def test_what_denies_has_its_sign(text: str) -> None:
    """The same of what denies a verb in English."""
    assert PLAIN_NOT.search(text)
    assert any(sign in text for sign in NOT_SIGNS)
