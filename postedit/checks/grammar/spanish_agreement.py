"""Spanish nouns, adjectives and verbs that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import is_known
from postedit.terms.entry import Gender
from postedit.terms.inflection.spanish.adjective import is_adjectival
from postedit.terms.inflection.spanish.gender import gender_of, is_epicene, is_plural_form, singular_of

_EITHER = words("""
    capital cura orden frente parte radio cólera editorial margen pez policía guía guardia cámara arte mar
    azúcar internet calor color puente app macro wifi solo sola poco poca vez veces lado mayor mejor peor
    menor dentro resto nadie todo toda cosa nunca siempre día fuera mismo misma demás cuatro ocho
    """)
"""Nouns of either gender, and words that look like nouns."""
_COLLECTIVE = words("""
    mayoría mitad parte resto serie par docena grupo conjunto número cantidad montón multitud infinidad
    minoría porcentaje centenar millar tipo clase
    """)
_DEGREE = r"(?:muy|más|tan|bastante|demasiado|menos|poco|[a-záéíóú]+mente)"
_BEING = (
    r"(?:es|son|era|eran|fue|fueron|será|serán|sería|está|están|estaba|estaban"
    r"|(?:ha|han)\s+sido|sea|sean|esté|estén)"
)
_CLAUSE = r"(?:\A\W*|[.;:,]\s+|{B}(?:que|si|pero|cuando|porque|y)\s+)"
_PLURAL = r"(?:los|las|estos|estas|esos|esas|mis|sus|tus|nuestr[oa]s|algun[oa]s|much[oa]s)"
_SINGULAR = r"(?:el|la|este|esta|ese|esa|mi|su|tu|nuestr[oa]|cada|una?)"
_CLITICS = r"(?:no\s+|se\s+|te\s+|me\s+|le\s+|nos\s+)*"
_FEMININE = late_regex(r"as?\Z")


def _is_noun(word: str) -> bool:
    if word in _EITHER or word in get("es").function_words or singular_of(word) in _EITHER:
        return False
    return is_known(word, "es") and gender_of(word) is not None and not is_epicene(word)


def _varies(adjective: str) -> bool:
    """Tell an adjective or participle that has a form in “-o” and one in “-a”."""
    bare = adjective.removesuffix("s")
    if bare[-1:] not in {"o", "a"} or adjective in _EITHER or adjective in get("es").function_words:
        return False
    masculine = bare[:-1] + "o"
    return is_known(masculine, "es") and is_adjectival(masculine)


def _differs(match: re.Match[str], _: Sentence) -> bool:
    noun, adjective = match["noun"], match["adjective"]
    if not _is_noun(noun) or _varies(noun) or not _varies(adjective):
        return False
    return (_FEMININE.search(adjective) is not None) != (gender_of(noun) is Gender.FEMININE)


def _is_plural(match: re.Match[str], _: Sentence) -> bool:
    return _is_noun(match["noun"]) and is_plural_form(match["noun"])


def _is_singular(match: re.Match[str], _: Sentence) -> bool:
    noun = match["noun"]
    return _is_noun(noun) and not is_plural_form(noun) and noun not in _COLLECTIVE


def _is_of_other_gender(match: re.Match[str], _: Sentence) -> bool:
    noun = match["noun"]
    if not _is_noun(noun) or not is_plural_form(noun):
        return False
    return match["pronoun"].removesuffix("s").endswith("a") != (gender_of(noun) is Gender.FEMININE)


_RULES = (
    rule(
        r"{P}(?<!de\s)(?P<at>(?P<noun>[^\W\d_]+s)\s+(?:[^\W\d_]+mente|muy|tan|más)\s+(?P<adjective>{W}s)){E}",
        "noun and adjective differ in gender",
        test=_differs,
    ),
    rule(
        rf"{_CLAUSE}(?:{_SINGULAR}|{_PLURAL})\s+(?P<at>(?P<noun>{{W}})\s+(?:no\s+)?{_BEING}\s+(?:{_DEGREE}\s+)?"
        r"(?P<adjective>{W})){E}",
        "the adjective has not the gender of its noun",
        test=_differs,
    ),
    rule(
        rf"{_CLAUSE}{_PLURAL}\s+(?P<at>(?P<noun>{{W}}s)\s+(?:del?\s+(?:l[ao]s?\s+)?{{W}}\s+)?{_CLITICS}"
        r"(?:es|era|está|estaba|tiene|tenía|puede|podría|debe|fue|será|permite|necesita|viene)){E}",
        "the verb is singular, its subject plural",
        test=_is_plural,
    ),
    rule(
        r"(?:\A\W*|[.;:]\s+|{B}(?:que|si|pero|cuando|porque)\s+)"
        rf"{_SINGULAR}\s+(?P<at>(?P<noun>{{W}})\s+{_CLITICS}"
        r"(?:son|eran|están|estaban|tienen|tenían|pueden|podrían|deben|fueron|serán|permiten|necesitan|vienen)){E}",
        "the verb is plural, its subject singular",
        test=_is_singular,
    ),
    rule(
        r"{P}(?P<at>(?P<pronoun>ningun[oa]|algun[oa]s?|un[oa]|much[oa]s|poc[oa]s|vari[oa]s|cada\s+un[oa])\s+de\s+"
        r"(?:mis|tus|sus|nuestr[oa]s|est[oa]s|es[oa]s|l[oa]s)\s+(?P<noun>{W}s)){E}",
        "the pronoun has not the gender of its noun",
        test=_is_of_other_gender,
    ),
    rule(
        r"{P}(?P<at>(?:todos\s+las|todas\s+los|todo\s+la|toda\s+el|ambos\s+las|ambas\s+los|un\s+otro|una\s+otra"
        r"|(?:algunos?|muchos|varios|pocos|uno)\s+de\s+las|(?:algunas?|muchas|varias|pocas|una)\s+de\s+los)){E}",
        "two words of one phrase differ in gender, or one is too many",
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def spanish_agreement(context: Context) -> Iterator[Hit]:
    """Spanish words that belong together do not agree: “los datos es”, “personas muy altos”.

    Source: RAE and ASALE, *Nueva gramática básica*, "La concordancia".
    """
    yield from find(context, _RULES)
