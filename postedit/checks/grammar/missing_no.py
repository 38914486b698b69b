"""Spanish negations that lost their “no”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.inflection.capital import like

_NEGATIVE = late_regex(
    r"\b(?:no|ni|sin|nunca|jamás|tampoco|apenas|nada|nadie|ningun[oa]|ningún|antes|imposible)\b"
)
_REACH = 90
"""Code points before the verb in which the clause may be negated already."""


def _is_positive(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a clause that nothing negates before its verb; a question may leave “no” out."""
    before = sentence.text[max(0, match.start("at") - _REACH) : match.start("at")]
    return not _NEGATIVE.search(before) and "?" not in sentence.text[match.end() :]


def _with_no(_: re.Match[str], old: str) -> str:
    return like(old[0], "no ") + old[0].lower() + old[1:]


_RULES = (
    rule(
        r"{P}(?P<at>(?:es|son|era|eran|fue|hay|había|tiene|tienen|tengo|tenemos|tenía|hace|hizo|hice|veo|quiero|quiere"
        r"|está|están|queda|existe|conozco|conoce)\s+(?:ningún|ningun[oa]|nadie|nada(?!\s+(?:más|menos|mal|malo)\b))){E}",
        "a negative word behind the verb needs “no” before it",
        source=r"\b(?:no|not|none|nothing|nobody|neither|never|n't|any\w*)\b|n't\b",
        test=_is_positive,
        rewrite=_with_no,
    ),
    rule(
        r"{P}no\s+(?:se\s+)?(?:necesit\w+|requier\w+|hace\s+falta)\s+(?P<at>(?:el|la)\s+{W}){E}",
        "“no … needed” speaks of none at all: “ningún”, “ninguna”",
        source=r"\bno\s+(?:[\w-]+\s+){1,3}?(?:needed|required|necessary)\b",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("es",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_no(context: Context) -> Iterator[Hit]:
    """A negative word stands behind its verb without “no”: “Es ninguna de esas cosas”.

    Source: RAE and ASALE, *Nueva gramática de la lengua española* (2009), section 48.3, on double negation.
    """
    yield from find(context, _RULES)
