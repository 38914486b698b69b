"""Safe fixes restore what was there, or keep out of the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from postedit.checks import all_checks
from postedit.engine import Engine, Review
from postedit.review.batch import fix_post

ReviewTexts = Callable[..., tuple[Engine, Review]]


@pytest.mark.parametrize(
    ("language", "source", "target", "fixed"),
    [
        ("es", "It runs (fast!) now.", "Funciona (rápido!) ahora.", "Funciona (¡rápido!) ahora."),
        ("es", "It is so. Is it?", "Es así.Pero es verdad?", "Es así. ¿Pero es verdad?"),
        ("es", "WHAT is next?", "¿QUE sigue ahora?", "¿QUÉ sigue ahora?"),
        ("es", "The section About of the web.", "La sección Acerca de de la web.", None),
        ("es", "Wait, no, we go on.", "Espera, no no seguimos.", None),
        ("es", "The sum is **a** 0.5 * T * T * H.", "La suma es **a** 0,5 * T * T * H.", None),
        (
            "fr",
            "See [one](https://a.example/) and [two](https://b.example/).",
            'Voir [un](https://a.example/) et [deux](https://a.example/ "un").',
            "Voir [un](https://a.example/) et [deux](https://b.example/).",
        ),
        ("fr", "We add `main()` here.", "Nous ajoutons` main () `ici.", "Nous ajoutons `main()` ici."),
        ("nl", "Connect to the WiFi in the harbour.", "Verbind met de wifi in de haven.", None),
        (
            "de",
            "I was an evangelist for Sun. I helped it.",
            "Ich war Evangelist für die Sonne gewesen Ich half ihr.",
            None,
        ),
        ("fr", "When they asked me.", "Quand ils me objet d'une question.", None),
        ("fr", "It will be **big**, believe me.", "Ce sera **,), (croyez-moi) bien grand **, enfin.", None),
        ("es", "![Heat](a.png) It is hot!", "![Calor de hoy](a.png)Hace calor!", None),
    ],
)
def test_a_safe_fix_restores(
    review_texts: ReviewTexts, language: str, source: str, target: str, fixed: str | None
) -> None:
    """What safe fixes make of a text is right to the letter; None where nothing may be changed safely."""
    checks = tuple(check for check in all_checks().values() if check.default)
    engine, review = review_texts(checks, source, target, languages=("en", language))
    assert fix_post(engine, review, unsafe=False).text == (fixed or target)
