"""Idioms whose words a target renders one by one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.terms import Matcher

Match = Callable[..., Matcher]
EntryText = Callable[..., str]


@pytest.fixture
def taught(matcher: Match, entry: EntryText) -> Matcher:
    """Give a matcher whose term base renders two phrases literally."""
    return matcher(
        entry("fee", "hidden fee", "fr", "frais annexes", "frais cachés")
        + entry("polish", "gem polishing", "fr", "finition", "polissage gemme")
    )


def test_words_learnt_from_two_phrases_are_found_in_a_third(taught: Matcher) -> None:
    """Every word has one of its own, in any order and inflection, small words between."""
    text = "voici les gemmes bien cachées du manuel"
    place = taught.word_for_word("hidden gem", text)
    assert place is not None
    assert place.of(text) == "gemmes bien cachées"


@pytest.mark.parametrize(
    "text",
    [
        "les gemmes du manuel",
        "les gemmes. Cachées dans le manuel",
        "les gemmes que le vieux manuel de la cave tient toujours cachées",
        "cachées, bien cachées",
    ],
)
def test_words_missing_far_apart_or_in_another_sentence_are_no_rendering(taught: Matcher, text: str) -> None:
    """One word cannot stand for two, and two must stand together."""
    assert taught.word_for_word("hidden gem", text) is None
