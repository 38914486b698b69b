"""Tenses that English has and French has not, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_participle
from postedit.model import Severity

_COUNT = (
    r"(?:(?:presque|près\s+de|plus\s+de|environ|à\s+peu\s+près|les)\s+)?"
    r"(?:[\d,.]+|une?|deux|trois|quatre|cinq|six|dix|quelques|plusieurs)"
)
_UNIT = r"(?:ans?|années?|mois|semaines?|jours?|heures?)"


def _is_state(match: re.Match[str], _: Sentence) -> bool:
    return not is_participle(match["next"])


_RULES = (
    rule(
        rf"{{P}}(?P<at>j'\s*étais|(?:il|elle|on)\s+était|nous\s+étions|ils\s+étaient)\s+(?!en"
        rf"\s+train)[^.!?;,]{{1,60}}?\s(?:pendant|pour)\s+"
        rf"{_COUNT}\s+{_UNIT}{{E}}",
        "the imperfect does not go with a span of time that is over",
        source=r"\b(?:was|were)\b[^.!?]*\bfor\b",
    ),
    rule(
        r"{P}(?P<at>(?:j'\s*ai|(?:il|elle|on|tu)\s+as?|nous\s+avons|vous\s+avez|ils\s+ont|elles\s+ont)"
        r"\s+{ADV}{,2}été)"
        r"\s+(?P<next>[^\W\d_]+)[^.!?;]{0,60}?\b(?:depuis|avant\s+même\s+qu)",
        "what lasts until now stands in the present with “depuis”",
        source=r"(?:\b(?:have|has)|'ve|'s)\s+(?:\w+\s+)?been\b",
        test=_is_state,
    ),
    rule(
        rf"{{P}}(?P<at>il\s+(?:y\s+)?a\s+été\s+{_COUNT}\s+{_UNIT}){{E}}",
        "a span of time up to now takes “cela fait” or “il y a”",
    ),
    rule(
        rf"{{P}}(?P<at>(?:(?:il|cela|ça|c')\s*(?:avait|fait|est|était)|(?:cela|ça)\s+a)\s+(?:été\s+)?"
        rf"(?:longtemps|{_COUNT}\s+{_UNIT}|beaucoup\s+de\s+temps)\s+depuis){{E}}",
        "“it has been … since” word for word; French has “cela fait … que”",
        source=r"\bit(?:'s|’s|\s+has|\s+is|\s+had|'d)\s+.*\bsince\b",
    ),
    rule(
        r"{P}au\s+cas\s+où\s+(?:{W}\s+|[jln]'|quelqu'un\s+){1,2}?(?P<at>est|sont|a|ont|peut|peuvent|vient|viennent"
        r"|veut|veulent|doit|va|vont|fait|avez|êtes"
        r"|voulez|pouvez){E}",
        "“au cas où” takes the conditional",
    ),
    rule(
        r"(?:\A\s*|[.!?]\s+|,\s+(?:et|mais)\s+)(?P<at>si\s+(?:je|j'|tu|elle|on|nous|vous)\s*(?:ne\s+"
        r"|n')?(?:ser|aur|pourr|devr|voudr)(?:ais|ait|ions|iez))"
        r"[^.!?,]*,",
        "“si” does not take the conditional",
        unless=r"\bwhether\b",
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def tense(context: Context) -> Iterator[Hit]:
    """A tense or mood follows English: “j'étais chez X pendant 15 ans”, “il a été 10 ans”."""
    yield from find(context, _RULES)
