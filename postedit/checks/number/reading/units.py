"""Signs of units and currencies, and orders of magnitude, that all languages share."""

from __future__ import annotations

from functools import cache

from postedit.language.base import Language, words

# Symbols of the SI brochure (9th edition, 2019) and of everyday computing; a currency's ISO 4217 code.
_SIGNS = words(
    "km cm mm mi ft yd kg mg lb oz ml ms µs ns min GB MB KB TB GiB MiB KiB Hz kHz MHz GHz kW kWh mA mW mV mAh"
    " % $ € £ ¥ ¢ °C °F px dpi rpm mph ppm bps kbps Mbps Gbps"
)
_OTHER_SIGNS = {
    "kb": "KB", "mb": "MB", "gb": "GB", "tb": "TB", "kB": "KB", "Kb": "KB",
    "lbs": "lb", "hr": "h", "hrs": "h",
    "v": "V", "ºC": "°C", "ºF": "°F", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "US$": "$", "sec": "s",
    "mn": "min", "us": "µs", "\u03bcs": "µs",
}  # fmt: skip
_GLUED_SIGNS = {
    "m": "m",
    "s": "s",
    "h": "h",
    "g": "g",
    "l": "l",
    "in": "in",
    "V": "V",
    "A": "A",
    "W": "W",
    "B": "B",
}
_SCALES = {
    "k": 1_000,
    "K": 1_000,
    "M": 1_000_000,
    "G": 1_000_000_000,
    "bn": 1_000_000_000,
    "B": 1_000_000_000,
}
_SCALE_WORDS = {"mio": 10**6, "mrd": 10**9, "tsd": 10**3, "md": 10**9}
_LEAST_SCALE = 100

CURRENCIES = words("$ € £ ¥ ¢")
TEMPERATURES = words("°C °F")
UNMISTAKABLE = CURRENCIES | TEMPERATURES | words("%")
"""Units whose sign cannot be left out of a sentence that keeps the number."""


def unit_of(word: str, language: Language, *, glued: bool) -> str:
    """Give the sign of the unit that ``word`` names, empty where it names none.

    One-letter symbols (and ``in``) are words as well, so they count only where they touch the figure.
    """
    word = word.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    if word in _SIGNS:
        return word
    if glued and word in _GLUED_SIGNS:
        return _GLUED_SIGNS[word]
    return _OTHER_SIGNS.get(word) or _unit_words(language).get(word.casefold(), "")


def scale_of(word: str, language: Language, *, glued: bool) -> int:
    """Give what a figure before ``word`` is multiplied by, 1 where it is no word of magnitude."""
    if glued and word in _SCALES:
        return _SCALES[word]
    plain = word.casefold()
    if plain in _SCALE_WORDS:
        return _SCALE_WORDS[plain]
    value = float(number_words(language).get(plain, "1"))
    return int(value) if value >= _LEAST_SCALE else 1


@cache
def _unit_words(language: Language) -> dict[str, str]:
    return dict(language.unit_words)


@cache
def number_words(language: Language) -> dict[str, str]:
    """Give the language's words for numbers with their values."""
    return dict(language.number_words)
