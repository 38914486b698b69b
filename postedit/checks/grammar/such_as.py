"""“Tel que” that does not agree with the noun before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.nouns import noun_gender, singular_of
from postedit.model import Severity
from postedit.terms.entry import Gender


def _wanted(noun: str) -> str | None:
    """Give the form of “tel” for a plural noun, None where its gender is unknown."""
    gender = noun_gender(singular_of(noun) or "")
    return None if gender is None else "telles" if gender is Gender.FEMININE else "tels"


def _differs(match: re.Match[str], _: Sentence) -> bool:
    return _wanted(match["noun"]) not in {None, match["tel"]}


_RULES = (
    rule(
        r"{P}(?:les|des|ces|mes|nos|vos|certaine?s|plusieurs|quelques|aux|d'autres|de)\s+(?P<noun>{W}[sx])"
        r"(?:\s+{W}[sx]|\s+(?:de\s+|d'\s*){W})?\s*,?\s+(?P<at>(?P<tel>tell?e?))\s+qu[e'](?!\s*(?:je|tu|vous|nous|ils?|elles?|on|sur|dans)\b"
        r"|\s+[^\W\d_]+(?:é|i|it)\b)",
        "“tel que” agrees with the noun that it follows",
        source=r"\b(?:such\s+as|like)\b",
        test=_differs,
        rewrite=lambda match, _old: _wanted(match["noun"]),
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("fr",),
    only_raw=True,
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def such_as(context: Context) -> Iterator[Hit]:
    """“Tel que” is in the singular behind a plural noun: “des outils tel que”.

    Source: Grevisse and Goosse, *Le Bon Usage*, on *tel que* before examples.
    """
    yield from find(context, _RULES)
