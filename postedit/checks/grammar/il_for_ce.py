"""``il est`` where French says ``c'est``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity
from postedit.terms.inflection.capital import like

_CE = {
    "est": "c'est",
    "était": "c'était",
    "a été": "c'était",
    "sera": "ce sera",
    "serait": "ce serait",
    "sont": "ce sont",
    "étaient": "c'étaient",
    "seront": "ce seront",
    "seraient": "ce seraient",
}
_IT = r"\b(?:it|that|this)(?:'s|\s+(?:is|was|will\s+be|would\s+be|has\s+been))\b"


def _with_ce(match: re.Match[str], old: str) -> str | None:
    if match.groupdict().get("no"):
        verb = match["verb"]
        new = ("ce n'" if verb[0] in "eé" else "ce ne ") + verb if verb != "a été" else "ce n'était"
    else:
        new = _CE.get(" ".join(match["verb"].split()), "")
    return like(old, new) or None


_MESSAGE = "“il” before “être” and a noun; French has “c'est”"
_RULES = (
    rule(
        r"{P}(?P<at>il\s+(?P<no>n'\s*)?(?P<verb>est|était|a\s+été|sera|serait))\s+(?:pas\s+)?{ADV}{,3}"
        r"(?:une?|les?|la)\s+(?!fois\b|heure\b|des\b|autre\b|peu\b|tantinet\b|plus\b|moins\b|premi|seule?\b)",
        _MESSAGE,
        source=_IT + r"\s+(?:not\s+)?(?:\w+\s+){,3}?(?:an?|the)\b",
        rewrite=_with_ce,
    ),
    rule(
        r"{P}(?P<at>(?:ils|elles)\s+(?P<no>ne\s+)?(?P<verb>sont|étaient|seront|seraient))\s+(?:pas\s+)?{ADV}{,3}"
        r"(?:des|une?)\s+(?!peu\b|tantinet\b)(?!{W}(?:eur|iste|ien|ienne|rice|ant|ier|ière)s\b)",
        "“ils” before “être” and a noun; French has “ce sont”",
        source=r"\b(?:they|these|those)(?:'re|\s+(?:are|were|will\s+be|would\s+be))\b",
        rewrite=_with_ce,
    ),
    rule(
        r"{P}(?P<at>il\s+(?P<verb>est|était))\s+(?:comment|pourquoi|où|ce\s+(?:que|qui|dont)|ce\s+qu'|quand(?!\s+même)"
        r"|exactement\s+ce)",
        "“il est” before a clause; French has “c'est”",
        rewrite=_with_ce,
    ),
    rule(
        r"{P}(?P<at>il\s+(?P<verb>est|était))\s+{ADV}{,2}(?:au\s+sujet|à\s+propos)\s",
        "“il est au sujet de” word for word; French has “il s'agit de”",
        source=_IT,
    ),
    rule(
        r"{P}(?P<at>[Ii]l\s+(?P<verb>est|était))\s+{ADV}{,2}[A-Z][\w-]+(?=\s*[.,;!]|\s+et\b)",
        "“il est” before a name; French has “c'est”",
        cased=True,
        source=_IT,
        rewrite=_with_ce,
    ),
    rule(
        r"{P}(?P<at>il\s+(?P<verb>a\s+été))\s+l(?:e|a|es)\s+",
        _MESSAGE,
        source=r"\bit\s+was\s+the\b",
        rewrite=_with_ce,
    ),
    rule(
        r"{P}ce\s+(?P<at>qu'il\s+est),[^,.!?]{1,30},\s+est{E}",
        "“what it is” rendered with “il”",
        source=r"\bwhat\s+it\s+is\b",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def il_for_ce(context: Context) -> Iterator[Hit]:
    """“Il est” stands before a noun or a clause, where French has “c'est”."""
    yield from find(context, _RULES)
