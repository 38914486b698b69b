"""Conjunctions that take the subjunctive, before an indicative.

Source: Grevisse and Goosse, *Le Bon Usage*, on the mood of subordinate clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.language.base import words
from postedit.model import Severity

_CONJUNCTION = (
    r"(?:avant(?:\s+même)?|afin|pour|sans|jusqu'à\s+ce|à\s+moins|à\s+condition|pourvu|de\s+peur"
    r"|(?<!si\s)(?<!aussi\s)(?<!\w\set\s)bien|faut|faudra|faudrait"
    r"|(?:est|serait)\s+(?:important|essentiel|nécessaire|possible|indispensable))"
)
_INDICATIVE = (
    r"(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|aura|auront|peut|peuvent|va|vont|fait|font"
    r"|doit|doivent|veut|veulent|sait|savent|vient|devient|prend|met|dit|reçoit"
    r"|obtient|comprend|comprennent|permet|sert|sort|part|répond|rend|connaît|tient"
    r"|pourra|pourront|disparaît|apparaît|soutient)"
)
_SUBJUNCTIVE = words("soyez soyons ayez ayons sachez sachons")


def _is_indicative(match: re.Match[str], _: Sentence) -> bool:
    """Tell a present in “-ez” or “-ons” from a subjunctive, which ends in “-iez” or “-ions”."""
    verb = match["verb"]
    return (
        verb not in _SUBJUNCTIVE
        and not verb.endswith(("iez", "ions", "yez", "yons"))
        and bool(persons_of(verb) & {4, 5})
    )


_MESSAGE = "the conjunction takes the subjunctive"
_FRENCH = (
    rule(
        rf"{{P}}{_CONJUNCTION}\s+(?P<at>que\s+(?:vous|nous)\s+{{CLITIC}}{{,2}}(?P<verb>[^\W\d_]+(?:ez|ons))){{E}}",
        _MESSAGE,
        test=_is_indicative,
    ),
    rule(
        rf"{{P}}{_CONJUNCTION}\s+(?P<at>qu(?:e\s+|')\s*(?:je\s+|j'|tu\s+|ils?\s+|elles?\s+|on\s+)\s*{{CLITIC}}{{,2}}"
        rf"(?:{_INDICATIVE}|ai|as|suis|es|peux|fais|vais|sais|veux|viens|dois)){{E}}",
        _MESSAGE,
    ),
    rule(
        rf"{{P}}{_CONJUNCTION}\s+(?P<at>qu(?:e\s+|')(?:(?:les?|la|ce|cet|cette|ces|une?|des|mon|ma|mes|votre|vos"
        rf"|notre|nos|leurs?|son|sa|ses|quelqu)\s+|[l]'\s*)(?:{{W}}\s+){{1,3}}?{{CLITIC}}{{,2}}{_INDICATIVE}){{E}}",
        _MESSAGE,
        test=lambda match, _: not re.search(r"\s(?:qui|que|dont|où|et|ou)\s|qu'", match["at"][4:]),
    ),
)

_SPANISH_SUBJECT = (
    r"(?:(?:el|la|los|las|una?|sus?|tus?|mis?|este|esta|estos|estas|ese|esa|cada)\s+(?:{W}\s+){1,2}?"
    r"|(?:ustedes|usted|yo|él|ella|tú|nosotros|ellos|ellas|esto|eso|todos?|todas|nadie|alguien)\s+)?"
    r"(?:(?:no|lo|la|se|los|las|me|te|le|nos)\s+){,3}"
)
_SPANISH_INDICATIVE = (
    r"(?:es|son|está|están|tiene|tienen|puede|pueden|hace|hacen|va|van|hay|debe|deben|quiere|quieren|sabe|saben|viene"
    r"|vienen|dice|dicen|funciona|funcionan|necesita|necesitan|utiliza|utilizan|permite|permiten|soy|estoy|tengo|puedo"
    r"|hago|voy|quiero|tenemos|podemos|somos|estamos|hacemos|vamos|queremos|tienes|puedes|eres|estás|haces|vas|quieres"
    r"|sabes|será|serán|tendrá|podrá)"
)
_SPANISH_CONJUNCTION = (
    r"(?:para|antes\s+de|a\s+menos|sin|con\s+tal\s+de|en\s+caso\s+de|a\s+fin\s+de"
    r"|(?:es|era|sería|parece)\s+(?:muy\s+)?(?:importante|posible|necesario|esencial|probable|mejor|bueno|imposible"
    r"|increíble|fundamental|una\s+pena|una\s+lástima|hora\s+de|raro|extraño|improbable|normal|lógico)"
    r"|(?:quier(?:o|e|en|es)|queremos|dudo|sugiero|recomiendo|recomendamos|pido|prefiero|necesit(?:o|a|an|amos)))"
)
_SPANISH = (
    rule(
        rf"{{P}}{_SPANISH_CONJUNCTION}\s+(?P<at>que\s+{_SPANISH_SUBJECT}{_SPANISH_INDICATIVE}){{E}}",
        "what is wished, doubted or feared stands in the subjunctive",
        test=lambda match, _: not re.search(r"\s(?:que|quien|donde|como|cuando)\s", match["at"][3:]),
    ),
    rule(
        r"{P}(?<!tanto )(?<!mismo )(?P<at>como\s+si\s+(?:no\s+)?(?:(?:se|lo|la|me|te|le|nos)\s+)?"
        r"(?:he|has|ha|hemos|han|soy|eres|es|somos|son|estoy|estás|está|estamos|están|tengo|tienes|tiene|tenemos"
        r"|tienen|puedo|puedes|puede|podemos|pueden|voy|vas|va|van|hay|quiere|quieren|debe|deben|sabe|saben)){E}",
        "“como si” takes the subjunctive: “como si fuera”",
        source=r"\b(?:as\s+(?:if|though)|like)\b",
    ),
)
_BY_LANGUAGE = {"fr": _FRENCH, "es": _SPANISH}


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr", "es"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def subjunctive(context: Context) -> Iterator[Hit]:
    """An indicative stands behind a conjunction that takes the subjunctive: “avant que vous plantez”."""
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
