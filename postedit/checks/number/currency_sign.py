"""The sign of a currency before its amount, as English has it."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.late import late_regex
from postedit.model import Edit, Severity

_NUMBER = r"(?:\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
_SIGN_FIRST = late_regex(
    rf"(?<![\w$€£.,/-])(?P<sign>[$€£])[ \u00a0]?(?P<amount>{_NUMBER}(?:[-–]{_NUMBER})?)"
    r"(?![\w$€£%]|[.,]\d|[ \u00a0]?[-–][ \u00a0]?[\d$€£]|[ \u00a0](?:million|milliard|billion))"
)
"""An amount, or two with a dash between (``$30-50``), of which the sign stands before the first alone."""
_SURE = 2
"""Digits from which it is no group of an expression or argument of a shell (``$1``)."""


@check(severity=Severity.MINOR, confidence=0.9, languages=("fr",), silenced_by=("untranslated/segment",))
def currency_sign(context: Context) -> Iterator[Hit]:
    """The sign of a currency stands before its amount, where French has it behind: “$50”.

    Source: *Lexique des règles typographiques en usage à l'Imprimerie nationale*, on monetary units.
    """
    prose = context.target.prose
    if context.source is None or not any(sign in prose for sign in "$€£"):
        return
    places = []
    for match in _SIGN_FIRST.finditer(prose):
        if sum(c.isdigit() for c in match["amount"]) >= _SURE:
            edit = Edit(match.start(), match.end(), f"{match['amount']}\u00a0{match['sign']}")
            places.append(Place(edit.span, (edit,)))
    message = "French writes the sign of a currency behind the amount"
    yield from one_hit(context, places, message, "write it behind")
