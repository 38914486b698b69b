"""Who is addressed how: the majority of a post, its slips, and what is no slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import all_checks
from postedit.engine import Engine, Review

ReviewTexts = Callable[..., tuple[Engine, Review]]
Said = Callable[..., list[str]]
POLITE = {
    "fr": "Vous avez votre bateau. Vous le savez, et vous gardez votre calme. ",
    "de": "Heute haben Sie ein Boot. Das wissen Sie. Morgen fahren Sie. Dann sehen Sie es. Es hilft Ihnen. ",
    "es": "Usted tiene un barco. Usted lo sabe, y usted navega. Eso quiere usted. Hoy sale usted. ",
    "nl": "U hebt een boot. U weet het, en u vaart. Uw boot is klein. Dat wilt u. ",
}
FAMILIAR = {
    "fr": "Tu as ton bateau. Tu le sais, et tu gardes tes cartes. ",
    "de": "Du hast dein Boot. Das weißt du, und du fährst. Dein Boot ist klein. ",
    "es": "Tú tienes un barco. Tú lo sabes, y puedes navegar. Es tu barco. ",
    "nl": "Je hebt een boot. Dat weet je, en je vaart. Jouw boot is klein. Dat wil je. ",
}


@pytest.fixture(scope="module")
def said(review_texts: ReviewTexts) -> Said:
    """Give what lists the target text of each finding, other places included."""

    def say(target: str, language: str) -> list[str]:
        check = all_checks()["register/mixed-address"]
        _, review = review_texts([check], None, target, languages=("en", language))
        assert not review.problems
        return [span.of(target) for finding in review.findings for span in (finding.target, *finding.also)]

    return say


@pytest.mark.parametrize(
    ("language", "slip", "found"),
    [
        ("fr", "Et tu pars demain.", ["tu"]),
        ("de", "Jetzt bist du dran.", ["du"]),
        ("de", "Für einige von euch ist das neu.", ["euch"]),
        ("es", "Tienes razón.", ["Tienes"]),
        ("nl", "Dat weet je al.", ["je"]),
    ],
)
def test_a_familiar_slip_is_found(said: Said, language: str, slip: str, found: list[str]) -> None:
    """A familiar form in a polite post is reported, and nothing else."""
    assert said(POLITE[language] + slip, language) == found


@pytest.mark.parametrize(
    ("language", "slip", "found"),
    [
        ("de", "Wir danken Ihnen.", ["Ihnen"]),
        ("es", "Eso lo sabe usted.", ["usted"]),
        ("nl", "Uw kabel is kort.", ["Uw"]),
    ],
)
def test_a_polite_slip_is_found(said: Said, language: str, slip: str, found: list[str]) -> None:
    """A polite form in a familiar post is reported where it is no plural."""
    assert said(FAMILIAR[language] + slip, language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", FAMILIAR["fr"] + "Vous êtes tous là."),
        ("fr", POLITE["fr"] + "Elle dit : « Et tu pars ? »"),
        ("fr", POLITE["fr"] + "\n\n> Et tu pars demain.\n"),
        ("fr", POLITE["fr"] + "Le ton reste calme, et il change de ton souvent."),
        ("de", "Sie haben recht. Du auch."),
        ("de", FAMILIAR["de"] + "Sie ist groß. Die Leute kommen, und sie fahren ihr Boot."),
    ],
)
def test_what_is_no_slip_is_silent(said: Said, language: str, text: str) -> None:
    """A plural, a quotation, a noun, an unclear majority and a third person are no slips."""
    assert said(text, language) == []
