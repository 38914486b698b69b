"""“se” behind an infinitive whose subject is “yo”, “tú” or “nosotros”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.rule import Rewrite
from postedit.checks.grammar.reading.spanish import is_bare_infinitive
from postedit.model import Severity

_BETWEEN = r"(?:(?:no|también|solo|sólo|ya|siempre|simplemente|fácilmente|realmente)\s+)?"
_ENCLITIC = r"(?P<verb>[a-záéíóúñ]+[aeií]r)se"
_BY_PERSON = {
    "me": (
        r"(?:tengo|tuve|tenía|tendré)\s+que|puedo|pude|podré|debo|quiero|quise|necesito|suelo|logré|conseguí|decidí"
        r"|(?:voy|empecé|comencé|volví|aprendí)\s+a"
    ),
    "nos": (
        r"(?:tenemos|tuvimos|teníamos|tendremos)\s+que|podemos|pudimos|podíamos|podremos|podríamos|debemos|deberíamos"
        r"|queremos|queríamos|necesitamos|solemos|logramos|decidimos|(?:vamos|empezamos|comenzamos|volvimos)\s+a"
    ),
    "te": (
        r"(?:tienes|tendrás|tuviste)\s+que|puedes|podrás|debes|deberás|quieres|necesitas|sueles"
        r"|(?:vas|empiezas)\s+a"
    ),
}
_CLAUSE = r"(?:before|after|without|when|while|by|upon)\s+\w+ing\b[^.;]*,\s+(?:I|we)\b"


def _is_verb(match: re.Match[str], _: Sentence) -> bool:
    return is_bare_infinitive(match["verb"].replace("í", "i"))


def _with(pronoun: str) -> Rewrite:
    """Give a rewrite that sets ``pronoun`` for the last two letters."""
    return lambda _, old: old[:-2] + pronoun


_RULES = (
    *(
        rule(
            rf"{{P}}(?<!se )(?:{verbs})\s+{_BETWEEN}(?P<at>{_ENCLITIC}){{E}}",
            f"“se” where the subject wants “{pronoun}”",
            test=_is_verb,
            rewrite=_with(pronoun),
        )
        for pronoun, verbs in _BY_PERSON.items()
    ),
    rule(
        rf"(?:\A\W*|[.;]\s+){{P}}(?:antes\s+de|después\s+de|tras|sin|al)\s+(?P<at>{_ENCLITIC}){{E}}[^.;,]*,",
        "“se” where the subject is “I” or “we”",
        source=_CLAUSE,
        test=_is_verb,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.92,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def reflexive_person(context: Context) -> Iterator[Hit]:
    """A reflexive infinitive keeps “se” though its subject is another person: “tuve que sentarse”.

    Source: RAE and ASALE, *Nueva gramática básica*, "El pronombre personal", on reflexive forms.
    """
    yield from find(context, _RULES)
