"""Reading a term's rendering out of translated sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.model import Refused
from postedit.terms import Loaded
from postedit.terms.keeping.probing import Proposal, common_form, probe


@pytest.mark.parametrize(
    ("texts", "form"),
    [
        (
            ["plaidoyer", "Hier, nous avons parlé du plaidoyer.", "Le plaidoyer compte pour tous."],
            "plaidoyer",
        ),
        (
            ["heures de bureau", "Hier, les heures de bureau.", "Les heures de bureau comptent."],
            "heures de bureau",
        ),
        (["thé", "Hier nous parlions.", "Le thé compte."], "thé"),
        (["thé", "Hier.", "Demain."], ""),
    ],
)
def test_form_is_what_sentences_share(texts: list[str], form: str) -> None:
    """What two sentences share is the rendering, without articles; else the term translated alone."""
    assert common_form(texts, "fr") == form


def machine(word: str) -> Callable[[str], str]:
    """Give a machine translation that renders every term by one word."""

    def translate(text: str) -> str:
        if "Yesterday" in text:
            return f"Hier, nous avons parlé de la {word}."
        return f"La {word} compte beaucoup." if "matters" in text else word

    return translate


@pytest.mark.parametrize(("word", "proposed"), [("coupe", True), ("tasse", False), ("coupelle", False)])
def test_only_unknown_forms_are_proposed(
    entry: Callable[..., str], loaded: Callable[[str], Loaded], word: str, proposed: bool
) -> None:
    """A form is proposed where the entry neither accepts nor deprecates it."""
    base = loaded(entry("cup", "cup", "fr", "tasse", "coupelle")).base
    [answer] = probe(base, "en", "fr", machine(word))
    assert isinstance(answer, Proposal) is proposed
    if isinstance(answer, Proposal):
        assert (answer.form, answer.term) == (word, "cup")
        assert word in answer.example


def test_refusals_are_passed_on(entry: Callable[..., str], loaded: Callable[[str], Loaded]) -> None:
    """Where the machine cannot be asked the reason comes back."""
    base = loaded(entry("cup", "cup", "fr", "tasse", "")).base
    assert [*probe(base, "en", "fr", lambda _: Refused("no line"))] == [Refused("no line")]
