"""Auxiliaries and modal verbs left alone, as English leaves them."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_RULES = (
    rule(
        r"{P}(?P<at>(?:je|tu|il|elle|on|nous|vous|ils|elles)\s+(?:devriez|devrais|devrait|devrions"
        r"|devraient|devez|dois|doit|devons|doivent))\s*(?:[.!?;]|,)(?!\w)",
        "“devoir” cannot stand without its infinitive",
        source=r"\b(?:should|must|have\s+to|ought\s+to|need\s+to|do)\b\s*[.!?,;]",
    ),
    rule(
        r"(?:\A\s*|[.!?,]\s+)(?P<at>(?:j'ai\s+fait|je\s+fais|il\s+fait|elle\s+fait|nous\s+faisons|ils"
        r"\s+font|il\s+a\s+fait|je\s+suis|il\s+est|nous\s+sommes"
        r"|je\s+l'ai|j'ai|je\s+ne\s+fais\s+pas|ce\s+n'est\s+pas\s+fait))\s*(?:[.!]|\Z)",
        "an auxiliary alone, as in “I did”, is no French answer",
        source=(
            r"\b(?:I|we|he|she|it|they|you)\s+(?:did|do|does|am|are|is|have|has|was|don't"
            r"|didn't)\s*[.!?]"
        ),
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def ellipsis(context: Context) -> Iterator[Hit]:
    """An auxiliary or a modal verb stands alone: “J'ai fait” for “I did”."""
    yield from find(context, _RULES)
