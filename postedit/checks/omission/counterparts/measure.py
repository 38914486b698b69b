"""How much of something there is, and each how long."""

from __future__ import annotations

from typing import Final

MEASURE: Final[dict[str, dict[str, str]]] = {
    "per second": {"fr": "seconde /s", "de": "sekunde /s", "es": "segundo /s", "nl": "seconde /s"},
    "per minute": {"fr": "minute /min", "de": "minute /min", "es": "minuto /min", "nl": "minuut /min"},
    "per hour": {"fr": "heure /h", "de": "stunde /h stündlich", "es": "hora /h", "nl": "uur /u"},
    "per day": {"fr": "jour quotid /j", "de": "tag täglich", "es": "día diari", "nl": "dag"},
    "per week": {"fr": "semaine hebdo", "de": "woche wöchentlich", "es": "semana", "nl": "week"},
    "per month": {"fr": "mois mens", "de": "monat", "es": "mes mens", "nl": "maand"},
    "per year": {"fr": "an année", "de": "jahr jähr", "es": "año anual", "nl": "jaar"},
    "dozens of": {
        "fr": "dizaine douzaine nombreu multitude",
        "de": "dutzend",
        "es": "docena decena",
        "nl": "tientallen dozijn",
    },
    "hundreds of": {"fr": "centaine cents?", "de": "hundert", "es": "cien centenar", "nl": "honderd"},
    "millions of": {"fr": "million", "de": "million mio", "es": "millon", "nl": "miljoen mln"},
    "half of": {
        "fr": "moitié demi mi- 50",
        "de": "hälfte halb 50",
        "es": "mitad medi 50",
        "nl": "helft half halve 50",
    },
    "a third of": {"fr": "tiers trois", "de": "drittel drei", "es": "terci tercer", "nl": "derde"},
    "every day": {"fr": "jour quotid", "de": "tag täglich", "es": "día diari", "nl": "dag"},
    "every week": {"fr": "semaine hebdo", "de": "woche wöchentlich", "es": "semana seman", "nl": "week"},
    "every month": {"fr": "mois mens", "de": "monat", "es": "mes mens", "nl": "maand"},
    "every year": {"fr": "an année", "de": "jahr jähr", "es": "año anual", "nl": "jaar"},
    "every time": {
        "fr": "fois quand dès lorsqu",
        "de": "mal immer sobald wenn",
        "es": "vez siempre cuando",
        "nl": "keer telkens als steeds",
    },
    "at most": {
        "fr": "plus maximum max tout_au",
        "de": "höchst maximal allerhöchst",
        "es": "sumo máxim mucho más",
        "nl": "hoogst maxima meest",
    },
}
"""English words to the beginnings of their renderings by language."""
