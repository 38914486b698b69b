"""Centuries in Arabic figures."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.number.reading.roman import roman
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe

_CENTURY = {
    "fr": late_regex(
        r"(?<![\w.,])(?P<figure>\d{1,2})(?P<ending>(?:i?[èe]me|er|e|è)s?)?(?=[ \u00a0]siècles?(?!\w))"
    ),
    "es": late_regex(r"(?<=[Ss]iglo )(?P<figure>\d{1,2})(?P<ending>)(?![\w.,:]*\d)"),
}
_WORD = {"fr": "siècle", "es": "siglo"}
_LATEST = 30


@check(severity=Severity.MINOR, confidence=0.9, needs_source=False, languages=("fr", "es"))
def century(context: Context) -> Iterator[Hit]:
    """A century stands in Arabic figures, where French and Spanish have Roman ones: “le 20e siècle”.

    Sources: *Lexique des règles typographiques en usage à l'Imprimerie nationale*, "Siècles"; RAE,
    *Ortografía* (2010).
    """
    code, prose = context.target_language.code, context.target.prose
    if _WORD[code] not in prose.lower():
        return
    for match in _CENTURY[code].finditer(prose):
        number = int(match["figure"])
        if (not match["ending"] and code == "fr") or not 0 < number <= _LATEST:
            continue
        ending = {"fr": "er" if number == 1 else "e"}.get(code, "")
        text = roman(number) + ending
        fix = safe(f"write {text}", Edit(match.start(), match.end(), text))
        message = f"{context.target_language.name} writes centuries in Roman figures: {text}"
        yield Hit(Span(*match.span()), message, None, (fix,))
