"""“Or so” that was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.prose_words import spots_of
from postedit.late import late_regex
from postedit.model import Severity, Span

_OR_SO = late_regex(
    r"\b(?P<unit>year|month|week|day|hour|minute|second|mile|dozen|decade)s?,?\s+(?:or\s+so|or\s+thereabouts"
    r"|give\s+or\s+take)\b",
    re.IGNORECASE,
)
_OR = frozenset({"or"})
_UNITS = {
    "year": r"ans?|années?|Jahr(?:e[ns]?)?|años?|jaar|jaren",
    "month": r"mois|Monat(?:e[ns]?)?|mes(?:es)?|maand(?:en)?",
    "week": r"semaines?|Wochen?|semanas?|week|weken",
    "day": r"jours?|journées?|Tag(?:e[ns]?)?|días?|dag(?:en)?",
    "hour": r"heures?|Stunden?|horas?|uur|uren",
    "minute": r"minutes?|Minuten?|minutos?|minuten?|minuut",
    "second": r"secondes?|Sekunden?|segundos?|seconden?",
    "mile": r"mill?es?|miles?|Meilen?|millas?|mijl(?:en)?",
    "dozen": r"douzaines?|Dutzend(?:e)?|docenas?|dozijn",
    "decade": r"décennies?|Jahrzehnt(?:e[ns]?)?|décadas?|decennia|decennium",
}
_ABOUT = {
    "fr": r"environ|à\s+peu\s+près|peu\s+ou\s+prou|plus\s+ou\s+moins|ou\s+presque"
    r"|ou\s+(?:deux|plus|moins|quelque)|près\s+d|quelques?|approximativement|grosso|\w+aines?|autour\s+d|dans\s+les|presque|à\s+quelque",
    "de": r"etwa|ungefähr|circa|zirka|ca\.|rund|oder\s+so|oder\s+zwei|knapp|fast|einige[nr]?|so\s+ungefähr",
    "es": r"aproximadamente|más\s+o\s+menos|un[oa]s|o\s+así|o\s+algo|alrededor|cerca|casi|o\s+dos|algo\s+así",
    "nl": r"ongeveer|zo'n|zo’n|of\s+zo|circa|ca\.|rond|bijna|of\s+twee|een\s+paar|pakweg",
}


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("fr", "de", "es", "nl"),
    silenced_by=("untranslated/segment", "omission/segment", "addition/link-echo"),
)
def approximation(context: Context) -> Iterator[Hit]:
    """The source says “a year or so”, the translation “a year”."""
    if context.source is None or context.source_language.code != "en":
        return
    about = re.compile(rf"\b(?:{_ABOUT[context.target_language.code]})", re.IGNORECASE)
    either = spots_of(context.source.prose, _OR)
    for pair in context.certain_segment_pairs:
        if not either.are_in(pair.source_span):
            continue
        found = _OR_SO.search(context.source.prose, pair.source_span.start, pair.source_span.end)
        target = pair.target_span
        if found is None or about.search(context.target.prose, target.start, target.end):
            continue
        unit = re.compile(rf"(?:\b[\w.,]+\s+)?\b(?:{_UNITS[found['unit'].lower()]})\b")
        place = unit.search(context.target.prose, target.start, target.end)
        if place is not None:
            said = " ".join(found[0].split())
            yield Hit(Span(*place.span()), f"“{said}” lost its “or so”", Span(*found.span()))
