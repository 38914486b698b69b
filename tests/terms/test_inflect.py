"""What is written instead of a deprecated rendering."""

from __future__ import annotations

import pytest

from postedit.model import Span
from postedit.terms import Gender, Number, Rendering, Status, replacement

PLURAL = Rendering("relations développeurs", Status.PREFERRED, Gender.FEMININE, Number.PLURAL)


def replaced(text: str, rendering: Rendering, language: str = "fr") -> str:
    """Replace what stands between bars in ``text``."""
    before, old, after = text.split("|")
    bare = before + old + after
    span, new = replacement(bare, Span(len(before), len(before) + len(old)), rendering, language)
    assert span.start <= len(before)
    assert span.end == len(before) + len(old)
    return bare[: span.start] + new + bare[span.end :]


@pytest.mark.parametrize(
    ("text", "term", "gender", "expected"),
    [
        ("le rôle du |plaidoyer|", PLURAL, None, "le rôle des relations développeurs"),
        ("Le |plaidoyer| compte", PLURAL, None, "Les relations développeurs compte"),
        ("du **|plaidoyer|**", PLURAL, None, "des **relations développeurs**"),
        ("Du |nuage|", "application", "f", "De l’application"),
        ("l'|avocat|", "developer advocate", "m", "le developer advocate"),
        ("L’|avocat|", "developer advocate", "m", "Le developer advocate"),
        ("à l'|avocat|", "developer advocate", None, "au developer advocate"),
        ("de l’|avocat|", "developer advocate", None, "du developer advocate"),
        ("les |avocats|", "developer advocate", "m", "les developer advocates"),
        ("aux |contenants|", "conteneur", "m", "aux conteneurs"),
        ("des |chevaux|", "canal", "m", "des canaux"),
        ("un |truc|", "application", "f", "une application"),
        ("cet |outil|", "application", "f", "cette application"),
        ("ce |truc|", "outil", "m", "cet outil"),
        ("l'|équipe|", "groupe", "m", "le groupe"),
        ("la |file|", "API", "f", "l’API"),
        ("pas d'|outil|", "hackathon", "m", "pas de hackathon"),
        ("pas d'|outil|", "hébergement", "m", "pas d'hébergement"),
        ("que |truc|", "API", "f", "qu’API"),
        ("la |poussée|", "push", None, "la push"),
        ("trois |défenseurs|", "developer advocate", "m", "trois developer advocates"),
        ("les |demandes|", "pull request", "f", "les pull requests"),
        ("mes |messages|", "article de blog", "m", "mes articles de blog"),
        ("avec |outils|", "expérience développeur", "f", "avec expériences développeur"),
        ("Bien, |journée|", "au bout du compte", None, "Bien, au bout du compte"),
        ("la |plongée|", "étude approfondie", "f", "l’étude approfondie"),
    ],
)
def test_french_determiners_follow_the_rendering(
    text: str, term: str | Rendering, gender: str | None, expected: str
) -> None:
    """Article, contraction, elision and number agree with what is written."""
    if isinstance(term, str):
        term = Rendering(term, Status.PREFERRED, Gender(gender) if gender else None)
    assert replaced(text, term) == expected


@pytest.mark.parametrize(
    ("text", "term", "language", "expected"),
    [
        ("## |Plaidoyer| ici", "relations développeurs", "fr", "## Relations développeurs ici"),
        ("Oui. |Plaidoyer| ici", "relations développeurs", "fr", "Oui. Relations développeurs ici"),
        ("le Grand |Plaidoyer|", "relations développeurs", "fr", "les Grandes relations développeurs"),
        ("|Plaidoyer| ici", "eBPF", "fr", "eBPF ici"),
        ("Die |Kabine| ist", "Stand", "de", "Der Stand ist"),
        ("¿Y? |Cabina| es", "stand", "es", "¿Y? Stand es"),
        ("|Opstap| hier", "meetup", "nl", "Meetup hier"),
        ("de |cabina|", "stand", "es", "de stand"),
    ],
)
def test_a_capital_stays_at_the_start_of_a_sentence(
    text: str, term: str, language: str, expected: str
) -> None:
    """Other capitals and those of the rendering itself are left alone, in every language."""
    assert replaced(text, Rendering(term, Status.PREFERRED), language) == expected


def test_a_region_of_french_is_french() -> None:
    """What follows the hyphen of a language code changes nothing."""
    assert replaced("du |plaidoyer|", PLURAL, "fr-CA") == "des relations développeurs"
