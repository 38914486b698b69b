"""Dutch prepositions before “het”, which are adverbs with “er”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

_ADVERB = {"met": "ermee", "tot": "ertoe"}


def _with_er(match: re.Match[str], _old: str) -> str:
    return _ADVERB.get(match["preposition"], f"er{match['preposition']}")


_RULES = (
    rule(
        r"{P}(?P<at>(?P<preposition>van|met|in|op|aan|over|voor|door|naar|uit|bij|tegen|onder|tot)\s+het)"
        r"(?=\s*[.,;:!?)](?:\s|\Z)|\s*\Z)",
        "a preposition does not stand before “het”; Dutch has “er” and the preposition in one word",
        rewrite=_with_er,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def pronominal_adverb(context: Context) -> Iterator[Hit]:
    """A preposition stands before the pronoun “het”: “ik speel met het”.

    Source: *Algemene Nederlandse Spraakkunst*, 8.6.6, on pronominal adverbs.
    """
    yield from find(context, _RULES)
