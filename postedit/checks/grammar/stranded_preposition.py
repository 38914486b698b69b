"""Prepositions left alone at the end of a clause, as English leaves them."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_LEFT = r"\b(?:in|on|to|with|for|at|from|into|of|about|by|onto|through|upon|under)\b\s*(?:[.!?,;:)]|\Z)"
_FRENCH = (
    rule(
        r"{P}(?P<at>{W}\s+(?:dans|sur|vers|chez|de|à|en|par))\s*[.!?,;](?![\w.])",
        "a preposition without its complement ends the clause",
        source=_LEFT,
        cased=True,
    ),
    rule(
        r"{P}(?P<at>(?!(?:faire|fait|fais|venir|aller|et|ou)\b){W}\s+(?:avec|pour))\s*[.!?;](?![\w.])",
        "a preposition without its complement ends the clause",
        source=r"\b(?:with|for)\b\s*(?:[.!?,;:)]|\Z)",
        cased=True,
    ),
    rule(
        r"{B}que\s+(?:je|tu|ils?|nous|vous|on)\s+(?P<at>{W}\s+(?:avec|sur|dans))\s*:",
        "a preposition without its complement ends the relative clause",
        source=r"\b(?:with|on|in|for)\s*:",
    ),
    rule(
        r"{P}(?P<at>{W}\s+(?:à|avec|dans|contre)\s+(?:et|ou))(?=\s+(?:(?:{W}(?:er|ir|oir|ndre|tre|ire)|de|du|des)"
        r"\s))",
        "two prepositions share a complement, as in English; French says it once for each",
        source=r"\b(?:to|with|into|at|against|in)\s+(?:and|or)\b",
    ),
    rule(
        r"{B}(?P<at>(?:avec|dans|sur|pour|vers|chez)\s+(?:savait|était|étaient|avait|avaient|sont|ont"
        r"|sera|serait"
        r"|peut|doit|doivent|peuvent)){E}",
        "a verb follows the preposition whose complement is missing",
        cased=True,
    ),
)

_SPANISH = (
    rule(
        r"{P}(?P<at>[a-záéíóúñ]+\s+(?:con|en|para|desde|hacia|sin|hasta|por))[.!?](?:\s|\Z)",
        "a preposition without its complement ends the clause",
        source=_LEFT,
        cased=True,
    ),
)
_BY_LANGUAGE = {"fr": _FRENCH, "es": _SPANISH}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr", "es"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def stranded_preposition(context: Context) -> Iterator[Hit]:
    """A preposition stands at the end of its clause: “les gens de travailler avec.”."""
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
