"""Spanish infinitives without the “a” that verbs of helping ask for, or behind “que”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.spanish import is_bare_infinitive, is_certain_noun
from postedit.model import Severity

_PERSON = r"(?:los|las|el|la|sus|tus|su|tu|nuestros|nuestras|otros|otras)"
_HELPING = (
    r"(?:ayud|anim|invit|oblig|enseñ|motiv|forz|fuerz|alent|alient|incit)"
    r"(?:a|an|ar|ará|arán|aría|arían|ó|aron|aba|aban|ando|e|en|amos)"
)


def _is_infinitive(match: re.Match[str], _: Sentence) -> bool:
    return is_certain_noun(match["noun"]) and is_bare_infinitive(match["verb"])


_RULES = (
    rule(
        rf"{{P}}(?P<at>{_HELPING}\s+a\s+{_PERSON}\s+(?P<noun>{{W}})\s+(?:[a-záéíóúñ]+(?:es|os|as)\s+)?(?P<verb>{{W}})){{E}}",
        "no “a” before the infinitive: “ayudar a alguien a hacer”",
        test=_is_infinitive,
    ),
    rule(
        rf"{{P}}(?:permit\w+|asegur\w+|garantiz\w+|evit\w+|quier\w+|hac\w+|para)\s+(?P<at>que\s+{_PERSON}\s+(?P<noun>{{W}})"
        r"\s+(?P<verb>{W})){E}",
        "an infinitive where “que” wants the subjunctive",
        test=_is_infinitive,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def spanish_infinitive(context: Context) -> Iterator[Hit]:
    """A Spanish infinitive lacks its “a”, or stands where “que” wants a subjunctive: “ayuda al grupo ver”.

    Source: RAE and ASALE, *Nueva gramática básica*, "El infinitivo".
    """
    yield from find(context, _RULES)
