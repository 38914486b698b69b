"""Questions in the order of statements."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_WHAT = r"\bwhat\b[^?]*\?"
_RULES = (
    rule(
        r"\A\W*(?P<at>qu'est-ce\s+qu(?:[ei]\b|'))[^?]*\Z",
        "a question is asked where none is; French has “ce que”, “ce qui”",
        source=r"\A\W*what\b",
        unless=r"\?",
    ),
    rule(
        r"(?:\A\s*|[.!?]\s+)(?P<at>(?:alors,?\s+|et\s+|mais\s+)?ce\s+qu(?:i|e|')\s*[^.!?,:]{1,60}[^\s.!?,:])\s*\?",
        "an indirect question where a question is asked; French has “qu'est-ce qui”, “que”",
        source=_WHAT,
    ),
    rule(
        r"(?:\A\s*|[.!?]\s+)(?P<at>(?:tu|vous|je|nous)\s+quoi)\s*\?",
        "a question in the order of English words",
        source=_WHAT,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def question(context: Context) -> Iterator[Hit]:
    """A question has the form of a statement, or the reverse: “Ce qui se passe” with a question mark."""
    yield from find(context, _RULES)
