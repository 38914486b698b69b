"""Spanish sentences that open with a noun and no article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.inflection.spanish.adjective import is_adjectival, prenominal
from postedit.terms.inflection.spanish.gender import gender_of

_FINITE = (
    r"(?:es|son|era|eran|fue|será|está|están|puede|pueden|podría|permite|permiten|tiene|tienen|ha|han|debe|deben"
    r"|hace|hacen|necesita|necesitan|requiere|requieren|significa|consiste|ofrece|ofrecen|ayuda|ayudan"
    r"|proporciona|proporcionan|elimina|eliminan|convierte|convierten|muestra|muestran|depende|dependen|incluye|incluyen"
    r"|crean|utiliza|utilizan|usan|funciona|funcionan|contiene|contienen|mejora|mejoran|reduce|reducen|genera|generan"
    r"|existe|existen|ocurre|ocurren|aparece|aparecen|parece|parecen|representa|representan|implica|implican|describe"
    r"|describen|facilita|facilitan|garantiza|garantizan|evita|evitan|comienza|comienzan|empieza|empiezan|viene|vienen"
    r"|mantiene|mantienen|recibe|reciben|devuelve|devuelven|admite|admiten|actúa|actúan|pueda|puedan|podrían|fueron"
    r"|suele|suelen|exige|exigen|crece|crecen|necesitará|permitirá|permitirán|tendrá|tendrán|podrá|podrán)"
)
# Labels before a verb, and words that are nouns besides.
_ALONE = words("""
    nota paso ejemplo gracias parte capítulo figura tabla sección versión nadie nada todo mucho poco cosa
    lunes martes enero hora medianoche mediodía mamá papá dios gente cada bien mejor algo alguien pregunta
    respuesta consejo actualización internet dado sólo solo incluso aún luego apenas además quizá quizás
    ejemplo ejemplos cualquiera ambos ambas éstos éstas éste ésta ese esos esa esas cero uno dos tres
    texto título resumen descripción
    """)
_PARTICIPLES = words("contenido resultado sonido mercado teclado estado cuidado significado")
"""Nouns that look like participles, and are one before a verb."""
_INNER = words("de del la el en a y con para")


def _opens_bare(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a common noun with nothing before the verb but what belongs to it."""
    noun, rest = match["noun"].lower(), match["rest"].split()
    facts = get("es")
    if noun in _ALONE or noun in facts.function_words or noun in facts.loan_words:
        return False
    if match["noun"] in sentence.source or prenominal(noun) is not None:
        return False
    if is_adjectival(noun) and noun not in _PARTICIPLES:
        return False  # a name, or a word that was left in English
    lemma = look_up(noun, "es") or ""
    if not is_known(noun, "es") or gender_of(noun) is None or lemma.endswith(("ar", "er", "ir")):
        return False
    return rest[-1:] not in (["y"], ["de"], ["con"], ["qué"], ["que"], ["cómo"]) and all(
        word in _INNER or before in _INNER or is_adjectival(word)
        for word, before in zip(rest, ["", *rest], strict=False)
    )


_RULES = (
    rule(
        r"{OPENING}(?P<at>(?P<noun>[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+)(?P<rest>(?:\s+{W}){,6}?))(?:\s*,[^,.;:!?]+,)?\s+"
        rf"(?:no\s+)?(?:(?:se|le|nos|te)\s+)?{_FINITE}{{E}}",
        "a subject without the article that Spanish gives it",
        cased=True,
        test=_opens_bare,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def bare_subject(context: Context) -> Iterator[Hit]:
    """A Spanish sentence opens with a noun that lacks its article: “Seguridad es importante”.

    Source: RAE and ASALE, *Nueva gramática básica*, "El artículo", on subjects before the verb.
    """
    yield from find(context, _RULES)
