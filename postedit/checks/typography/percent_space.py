"""The space before the percent sign."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_CLOSED = late_regex(r"(?<![\w.,%/-])\d+(?:[.,]\d+)?(?P<sign>%)(?![\w%-])")

_MANY = 2
"""Places from which it is a habit; one stands in many a post that people wrote with care."""


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("fr", "de", "es"),
    only_raw=True,
    silenced_by=("untranslated/segment",),
)
def percent_space(context: Context) -> Iterator[Hit]:
    """A percent sign touches its number, as in English: “60%” for “60 %”.

    Sources: *Le Système international d'unités* (9th edition), 5.4.7; for German DIN 5008, for Spanish RAE,
    *Ortografía* (2010), "Símbolos".
    """
    places = [
        Place(Span(*match.span()), (Edit(match.start("sign"), match.start("sign"), "\u00a0"),))
        for match in matches(context, _CLOSED, "%")
    ]
    if len(places) < _MANY:
        return
    yield from one_hit(context, places, "no space before the percent sign", "set a no-break space")
