"""Spanish words that lost the accent which tells them from others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.checks.grammar.reading.classes import pairs
from postedit.model import Safety, Severity
from postedit.terms.inflection.capital import like

_ASKING = pairs("""
    que/qué como/cómo cuando/cuándo donde/dónde adonde/adónde cual/cuál cuales/cuáles quien/quién
    quienes/quiénes cuanto/cuánto cuanta/cuánta cuantos/cuántos cuantas/cuántas
    """)
_PLAIN = pairs("""
    aqui/aquí asi/así tambien/también despues/después ademas/además alli/allí ahi/ahí todavia/todavía
    algun/algún ningun/ningún quizas/quizás segun/según detras/detrás atras/atrás facil/fácil
    dificil/difícil
    """)


def _accented(match: re.Match[str], old: str) -> str:
    return like(old, (_ASKING | _PLAIN | {"si": "sí"})[match["at"].lower()])


_RULES = (
    rule(
        rf"(?:¿|\A|[.!]\s)\s*(?:(?:y|pero|entonces|a|de|en|por|para|con|desde)\s+)?(?P<at>{'|'.join(_ASKING)}){{E}}(?!"
        rf"\s+(?:si|no|sea|tal)\b)[^?,.!¿]*\?",
        "a question word takes an accent",
        rewrite=_accented,
        safety=Safety.SAFE,
    ),
    rule(r"{B}(?P<at>que)\s*\?", "a question word takes an accent", rewrite=_accented, safety=Safety.SAFE),
    rule(
        r"\A\s*(?P<at>si)(?=\s*[.,!]|\s+(?:probablemente|claro|por\s+supuesto|señor)\b)",
        "“yes” is “sí”; without the accent it reads as “if”",
        source=r"\A\W*(?:yes|yeah|yep|yup|sure)\b",
        rewrite=_accented,
        safety=Safety.SAFE,
    ),
    rule(
        rf"{{B}}(?P<at>{'|'.join(_PLAIN)}){{E}}",
        "the word is written with an accent",
        rewrite=_accented,
        safety=Safety.SAFE,
        test=lambda match, sentence: sentence.cased[match.start("at") + 1 : match.end("at")].islower(),
    ),
    rule(
        r"{B}(?P<at>aún\s+así){E}",
        "“even so” is “aun así”",
        rewrite=lambda _, old: old.replace("ú", "u"),
        safety=Safety.SAFE,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.92,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def accent(context: Context) -> Iterator[Hit]:
    """A Spanish word lost the accent that tells it from another: “¿Que sigue?”, “Si” for “yes”."""
    yield from find(context, _RULES)
