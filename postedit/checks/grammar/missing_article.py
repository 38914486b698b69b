"""Names of fields without the article that French gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_FIELD = r"(?:[Dd]ev[Rr]el|IoT|IdO|IOT)"
_OF = (
    r"(?:piliers?|mondes?|avenir|importance|rôle|définition|histoire|domaine|univers|succès|état|valeur|but"
    r"|objectifs?)"
)


def _with_article(_: re.Match[str], old: str) -> str:
    """Put the article before the field, contracted with “de”: “du DevRel”, “de l'IoT”."""
    before, _space, field = old.replace("d'", "de ").rpartition(" ")
    vowel = field[:1] in "IA"
    if before == "de":
        return ("de l'" if vowel else "du ") + field
    if before == "pas":
        return "pas " + ("de l'" if vowel else "du ") + field
    return (before + " " if before else "") + ("l'" if vowel else "le ") + field


_MESSAGE = "the name of a field takes an article in French"
_RULES = (
    rule(
        rf"{{P}}(?P<at>(?:dans|sur)\s+{_FIELD})(?!\s+(?:for|[A-Z])){{E}}",
        _MESSAGE,
        cased=True,
        rewrite=_with_article,
    ),
    rule(
        rf"(?:\A\s*|[.!?:,]\s+|{{B}}(?:que|si|et|mais|car|donc)\s+)(?P<at>{_FIELD})(?=(?:,\s+c'|\s+(?:n'"
        rf"|ne\s|est\b|c'est|a\b|était|sera"
        rf"|permet|peut|doit|va\b)))",
        _MESSAGE,
        cased=True,
        rewrite=_with_article,
    ),
    rule(rf"{{P}}{_OF}\s+(?P<at>d(?:e\s+|')\s*{_FIELD}){{E}}", _MESSAGE, cased=True, rewrite=_with_article),
    rule(rf"{{B}}(?P<at>pas\s+{_FIELD}){{E}}(?=\s*[.!?,;])", _MESSAGE, cased=True, rewrite=_with_article),
    rule(rf"{{B}}ait\s+{{ADV}}?(?P<at>{_FIELD}){{E}}", _MESSAGE, cased=True, rewrite=_with_article),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_article(context: Context) -> Iterator[Hit]:
    """The name of a field stands without its article: “dans IdO”, “DevRel est”."""
    yield from find(context, _RULES)
