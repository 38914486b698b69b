"""Verbs behind a conjunction without the subject that English has there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.late import late_regex
from postedit.model import Severity

_CONJUNCTION = (
    r"(?:parce|de\s+sorte|afin|pour|alors|tandis|dès|avant|après|pendant|depuis|jusqu'à\s+ce|bien|puis"
    r"|à\s+moins)"
)
_AND = late_regex(r"\band\b", re.IGNORECASE)


def _is_alone(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell that both sides have one “and” only, so that the one renders the other."""
    return len(_AND.findall(sentence.source)) == 1 and " et " not in sentence.text[: match.start("at")]


_RULES = (
    rule(
        rf"{{P}}{_CONJUNCTION}\s*(?P<at>que\s+(?:n'|ne\s+)?(?:est|sont|a|ont|était|étaient|peut|peuvent|doit"
        r"|doivent|va|vont|fait|sera|serait)){E}",
        "the verb behind “que” has no subject",
    ),
    rule(
        r"{P}(?P<at>et\s+(?:n'|ne\s+)?(?:a|est|peut|doit|avait|était|sera|va|pourra|devra|aura)){E}(?![^.!?]*{B}et{E})",
        "English has another subject behind “and”; French lost it",
        source=r"\A[^.!?]*?,?\s+and\s+(?:you|we|i|they)\s+(?:\w+n't|\w+n’t|can|could|will|would|must|have|had|are|were)\b",
        test=_is_alone,
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
