"""``avec lui`` for "with it": stressed pronouns that French keeps for persons."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_RULES = (
    rule(
        r"{P}(?P<at>(?:avec|sur|dans|près\s+de|contre)\s+(?:lui|elle))(?!-?\s*même)(?=\s*(?:[.,;:!?)]"
        r"|dans|pour|et|à|\Z))",
        "“it” rendered as a person",
        source=r"\b(?:with|on|in|near|against|about)\s+it\b",
        unless=r"\b(?:he|him|his|she|her|himself|herself|who|whom)\b",
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.8,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def pronoun_for_thing(context: Context) -> Iterator[Hit]:
    """A pronoun for persons stands for a thing: “avec lui” for “with it”."""
    yield from find(context, _RULES)
