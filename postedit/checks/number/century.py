"""Centuries in Arabic figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.roman import roman
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe


class _Way(msgspec.Struct, frozen=True):
    """How a language speaks of centuries.

    Attributes:
        word: what it calls one.
        figure: the figure of one, with its ending.
        first: the ending of the first.
        ending: that of all others.
    """

    word: str
    figure: re.Pattern[str]
    first: str = ""
    ending: str = ""


_WAYS = {
    "fr": _Way(
        "siècle",
        late_regex(r"(?<![\w.,])(?P<figure>\d{1,2})(?:i?[èe]me|er|e|è)s?(?=[ \u00a0]siècles?(?!\w))"),
        first="er",
        ending="e",
    ),
    "es": _Way("siglo", late_regex(r"(?<=[Ss]iglo )(?P<figure>\d{1,2})(?![\w.,:]*\d)")),
}
_LATEST = 30


@check(severity=Severity.MINOR, confidence=0.9, needs_source=False, languages=("fr", "es"))
def century(context: Context) -> Iterator[Hit]:
    """A century stands in Arabic figures, where French and Spanish have Roman ones: “le 20e siècle”.

    Sources: *Lexique des règles typographiques en usage à l'Imprimerie nationale*, "Siècles"; RAE,
    *Ortografía* (2010).
    """
    way, prose = _WAYS[context.target_language.code], context.target.prose
    if way.word not in prose.lower():
        return
    for match in way.figure.finditer(prose):
        number = int(match["figure"])
        if not 0 < number <= _LATEST:
            continue
        text = roman(number) + (way.ending if number > 1 else way.first)
        fix = safe(f"write {text}", Edit(match.start(), match.end(), text))
        message = f"{context.target_language.name} writes centuries in Roman figures: {text}"
        yield Hit(Span(*match.span()), message, None, (fix,))
