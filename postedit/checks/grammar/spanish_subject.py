"""Spanish verbs whose subject stands apart from them and has another number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.spanish import infinitive_of_finite, is_certain_noun
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.inflection.spanish.gender import is_plural_form
from postedit.terms.inflection.spanish.verb import is_infinitive

_CLAUSE = r"(?:\A\W*|[.;:,]\s+|{B}(?:que|si|pero|cuando|porque)\s+)"
_PLURAL = r"(?:los|las|estos|estas|esos|esas|sus|tus|algun[oa]s|much[oa]s|vari[oa]s|tod[oa]s\s+l[oa]s)"
_SINGULAR = r"(?:el|la|este|esta|ese|esa|su|tu|cada|una?)"
_PART = (
    r"(?:(?:del?|al?|en|para|por|con|sin|sobre)\s+(?:(?:l[oa]s?|el|una?|sus?|est[ae]|cada)\s+)?(?!que\b|cual){W}\s+"
    r"(?:{W}(?:al|[oa]|ble)e?s?\s+)?)"
)
_CLITICS = r"(?:no\s+|se\s+|le\s+|les\s+|lo\s+|la\s+|l[oa]s\s+|te\s+|me\s+|nos\s+|también\s+|ya\s+)*"
_WORD = r"(?![\w'\u0300-\u036f-])"
_VERB = r"(?!(?:del?|en|para|por|con|sin|sobre|al?|que|y|o|e|u|no|se|como|entre|según)\b){W}"
_ONE = words("es está fue era ha será sería había tiene puede debe hay estaba estará")
_MANY = words("están han habían tienen pueden deben estaban estarán")
_TIMES = words("""
    lunes martes miércoles jueves viernes sábados domingos días meses años semanas horas noches mañanas
    tardes veces minutos segundos
    """)
_COLLECTIVE = words("""
    mayoría mitad parte resto serie par docena grupo conjunto número cantidad montón multitud infinidad
    minoría porcentaje centenar millar tipo clase total lista variedad gama colección
    """)


def _is_plural(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a plural subject before a verb that is surely in the singular."""
    noun, verb = match["noun"], match["verb"]
    if noun in _TIMES or not is_certain_noun(noun) or not is_plural_form(noun):
        return False
    return verb in _ONE or (_is_verb(match, sentence) and verb[-1] in "aeáó")


def _is_singular(match: re.Match[str], sentence: Sentence) -> bool:
    noun, verb = match["noun"], match["verb"]
    if noun in _COLLECTIVE or not is_certain_noun(noun) or is_plural_form(noun):
        return False
    return verb in _MANY or (_is_verb(match, sentence) and verb[-1] == "n")


def _is_verb(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a finite verb; behind “se”, one that is a noun elsewhere, too."""
    verb = match["verb"]
    if not sentence.cased[match.start("verb")].islower():
        return False
    if infinitive_of_finite(verb):
        return True
    return match["at"].removesuffix(verb).endswith("se ") and is_infinitive(verb.removesuffix("n") + "r")


_RULES = (
    rule(
        rf"{_CLAUSE}{_PLURAL}\s+(?P<at>(?P<noun>{{W}}s)\s+(?:{{W}}s\s+)?{_PART}{{,2}}{_CLITICS}"
        rf"(?P<verb>{_VERB})){_WORD}",
        "the verb is singular, its subject plural",
        test=_is_plural,
    ),
    rule(
        rf"{_CLAUSE}{_SINGULAR}\s+(?P<at>(?P<noun>{{W}})\s+{_PART}{{,2}}{_CLITICS}(?P<verb>{_VERB}n)){_WORD}",
        "the verb is plural, its subject singular",
        test=_is_singular,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/spanish-agreement"),
)
def spanish_subject(context: Context) -> Iterator[Hit]:
    """A Spanish verb has not the number of its subject: “los cambios en la configuración se guarda”.

    Source: RAE and ASALE, *Nueva gramática básica*, "La concordancia".
    """
    yield from find(context, _RULES)
