"""The English progressive with a Dutch infinitive."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity

# Infinitives that are neither nouns nor participles, and do not build “ik ben gaan lopen”.
_INFINITIVE = (
    r"(?:maken|doen|schrijven|werken|gebruiken|proberen|praten|bouwen|lezen|denken|kijken|zoeken|gissen|raden"
    r"|spelen|testen|leren|wachten|rijden|sturen|verzenden|krijgen|nemen|zeggen|vertellen|geven|plannen|hopen"
    r"|draaien|lopen|spreken|creëren|toevoegen|installeren|ontwikkelen|onderzoeken|verkopen"
    r"|kopen|vragen|helpen|beginnen|publiceren|programmeren|experimenteren)"
)
_RULES = (
    rule(
        r"{P}(?P<at>(?:ik\s+ben|we\s+zijn|wij\s+zijn|ze\s+zijn|zij\s+zijn|hij\s+is|je\s+bent|u\s+bent|ben\s+ik"
        r"|zijn\s+we|zijn\s+wij|bent\s+u)\s+(?:(?!aan\b|het\b|om\b|te\b|van\b|voor\b|met\b|gaan\b|komen\b"
        rf"|blijven\b)\w+\s+){{,2}}?{_INFINITIVE}){{E}}",
        "Dutch has “ik schrijf” or “ik ben aan het schrijven”",
        source=r"(?:'m|'re|'s|\bam|\bare|\bis|\bwas|\bwere)\s+(?:\w+\s+){,3}\w+ing\b",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def progressive(context: Context) -> Iterator[Hit]:
    """A form of “zijn” with a bare infinitive renders “I am writing”: “ik ben schrijven”.

    Source: *Algemene Nederlandse Spraakkunst*, 18.5.6, on *aan het* with an infinitive.
    """
    yield from find(context, _RULES)
