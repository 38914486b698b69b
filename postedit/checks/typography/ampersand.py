"""The English ampersand between words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, reworded, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span
from postedit.terms.dictionary import is_known

_BETWEEN = late_regex(
    r"(?<![^\W\d_])(?P<left>[^\W\d_]{3,})(?P<mark>[ \u00a0]&[ \u00a0])(?P<right>[^\W\d_]{3,})"
)
_AND = {"fr": "et", "es": "y"}


@check(
    severity=Severity.MINOR, confidence=0.88, languages=("fr", "es"), silenced_by=("untranslated/segment",)
)
def ampersand(context: Context) -> Iterator[Hit]:
    """An ampersand joins two translated words, as in English titles.

    Source: OQLF, Banque de dépannage linguistique, "Perluète" (names of firms only); RAE, *Diccionario
    panhispánico de dudas*, "et" (likewise).
    """
    yield from reworded(one_hit(context, _places(context), "an English ampersand", "write the word"))


def _places(context: Context) -> Iterator[Place]:
    code = context.target_language.code
    for match in matches(context, _BETWEEN, "&"):
        left, right = match.group("left", "right")
        near = source_near(context, match.start())
        translated = left not in near and right not in near
        if "&" in near and translated and is_known(left.lower(), code) and is_known(right.lower(), code):
            word = "e" if code == "es" and re.match(r"h?i(?!e)", right.lower()) else _AND[code]
            yield Place(Span(*match.span("mark")), (Edit(*match.span("mark"), f" {word} "),))
