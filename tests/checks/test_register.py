"""Who is addressed how: the majority of a post, its slips, and what is no slip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postedit.checks import all_checks
from postedit.engine import Engine, Review
from postedit.site import PostPair, Rules, Settings
from postedit.terms import TermBase

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
        ("fr", POLITE["fr"] + "Le marin a dit : « Oh, c'est haut. On dirait que tu trembles. »"),
        ("de", "Sie haben recht. Du auch."),
        ("de", FAMILIAR["de"] + "Sie ist groß. Die Leute kommen, und sie fahren ihr Boot."),
    ],
)
def test_what_is_no_slip_is_silent(said: Said, language: str, text: str) -> None:
    """A plural, a quotation, a noun, an unclear majority and a third person are no slips."""
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("nl", "Je vaart. Dat weet je. U hebt gelijk. Uw boot is klein.", ["U", "Uw"]),
        ("nl", "U vaart, en u wint. " + "Dat weet je. " * 6, ["U", "u"]),
        ("de", "Dein Boot ist klein. Das weißt du. Heute fahren Sie. Das sehen Sie.", ["Sie", "Sie"]),
        ("fr", "Tu pars. Tu le sais. Vous partez. Vous le savez.", []),
    ],
)
def test_a_post_of_both_ways_is_held_to_one(said: Said, language: str, text: str, found: list[str]) -> None:
    """A post's first way is its own unless the other is far more usual; French vous may be a plural."""
    assert said(text, language) == found


@pytest.mark.parametrize(
    ("language", "wanted", "text", "found"),
    [
        ("fr", "vous", "Et tu pars demain.", ["tu"]),
        ("fr", "polite", "Vous partez demain.", []),
        ("fr", "tu", POLITE["fr"], ["Vous", "votre", "Vous", "vous", "votre"]),
        ("fr", "tu", FAMILIAR["fr"] + "Vous partez ensemble.", []),
        ("de", "du", "Wir danken Ihnen.", ["Ihnen"]),
        ("de-AT", "Sie", "Jetzt bist du dran.", ["du"]),
        ("es", "usted", "Tienes razón.", ["Tienes"]),
        ("nl", "u", "Dat weet je al.", ["je"]),
    ],
)
def test_the_site_decides(language: str, wanted: str, text: str, found: list[str]) -> None:
    """Where the settings name a form of address, a single place in the other one is found."""
    settings = Settings(register={language.partition("-")[0]: wanted})
    engine = Engine([all_checks()["register/mixed-address"]], TermBase(), Rules(Path(), settings))
    pair = PostPair(None, Path("a.md"), "en", language, "alone")
    review = engine.review_text(pair, None, text)
    assert [span.of(text) for one in review.findings for span in (one.target, *one.also)] == found
    assert all(wanted in one.message for one in review.findings)
