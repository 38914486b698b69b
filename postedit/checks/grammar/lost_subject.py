"""Verbs behind a conjunction without the subject that English has there."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_CONJUNCTION = (
    r"(?:parce|de\s+sorte|afin|pour|alors|tandis|dès|avant|après|pendant|depuis|jusqu'à\s+ce|bien|puis"
    r"|à\s+moins)"
)
_RULES = (
    rule(
        rf"{{P}}{_CONJUNCTION}\s*(?P<at>que\s+(?:n'|ne\s+)?(?:est|sont|a|ont|était|étaient|peut|peuvent|doit"
        r"|doivent|va|vont|fait|sera|serait)){E}",
        "the verb behind “que” has no subject",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def lost_subject(context: Context) -> Iterator[Hit]:
    """A verb stands right behind its conjunction, without a subject: “de sorte que est”."""
    yield from find(context, _RULES)
