"""The numbers in a stretch of prose, by value: figures, times, dates, versions, and words for numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise
from math import prod

import msgspec

from postedit.checks.number.reading.units import number_words, scale_of, unit_of
from postedit.checks.prose_words import spots_of
from postedit.language.base import Language, words
from postedit.late import late_regex
from postedit.model import Span

_START = r"(?<![\w@&])(?<!&#)(?<!\d[.,:])"
_FIGURE = late_regex(
    _START + r"(?:(?P<date>\d{1,4}(?P<mark>[/.-])\d{1,2}(?P=mark)(?:\d{4}|\d{1,2}))(?![\w/-]|[.,]\d)"
    r"|(?P<hour>\d{1,2})(?::|\s?h\s?)(?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?![\d:])"
    r"|(?P<version>[vV]?\d+(?:[.,]\d+){2,})(?!\w)"
    r"|(?P<number>(?:[vV]|(?<![^\s=+*/(-])\.(?=\d\d))?\d+(?:[.,]\d+)?))"
)
_DIGIT = late_regex(r"\d")
"""What a figure begins with, or holds behind one sign: a search for it leaps from one to the next."""

_GROUPED = late_regex(
    r"\d{1,3}(?:(?P<mark>[.,’'\u00a0\u202f ])\d{3})(?:(?P=mark)\d{3})*(?:[.,]\d+)?(?!\d|x\d|[.,]\d)"
)
_PLAIN = late_regex(r"[vV.]?\d+(?:[.,]\d+)?")
_BEFORE = late_regex(r"(US\$|[$€£¥]|\b(?:USD|EUR|GBP))[ \u00a0\u202f]?\Z")
_AFTER = late_regex(
    r"(?P<gap>[ \u00a0\u202f\n-]?)"
    r"(?P<word>[°º][ \u00a0\u202f]?[CF]\b|[$€£¥%¢]|(?:pour cent|por ciento)\b|[^\W\d_]+)"
)
_PART_OF_NAME = late_regex(r"(?:[^\W\d_]-|/)\Z")
_HALF = late_regex(r"\s?([ap])\.?\s?m\b\.?")
_WORD = late_regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LETTERS = late_regex(r"[^\W\d_]+")
_ORDINALS = words("st nd rd th er re ère e ème eme nd nde d º ª o a ste de te ten er")
_HALF_DAY, _CENTURY, _HOUR = 12, 100, 60


class Figure(msgspec.Struct, frozen=True):
    """One number.

    Attributes:
        span: where its digits stand, with the marks between them, or its word.
        written: the text of the span.
        keys: every value that it may have; two figures are equal where they share one.
        unit: the sign of its unit, empty where it has none.
        is_word: whether it is a word or a part of a name, which matches figures but is never reported.
        suffix: letters that touch it (``st``, ``km``).
    """

    span: Span
    written: str
    keys: frozenset[str]
    unit: str = ""
    is_word: bool = False
    suffix: str = ""


def figures(text: str, span: Span, language: Language) -> list[Figure]:
    """Give the numbers in ``span`` of ``text``, figures first, then words."""
    found = list(_digits(text, span, language))
    return [*found, *_words(text, span, language)]


def plain_value(written: str) -> Decimal:
    """Give the value of a figure whose last mark, if it has one, stands before decimals."""
    whole, _, decimals = written.replace(",", ".").rpartition(".")
    digits = re.sub(r"\D", "", whole)
    return Decimal(f"{digits}.{decimals}" if whole else decimals)


def _digits(text: str, span: Span, language: Language) -> Iterator[Figure]:
    at = span.start
    while (digit := _DIGIT.search(text, at, span.end)) is not None:
        match = _FIGURE.search(text, max(at, digit.start() - 1), span.end)
        if match is None:
            return
        at = match.end()
        if match["date"]:
            yield from _date(match)
        elif match["hour"]:
            yield Figure(Span(*match.span()), match[0], _times(match))
        elif match["version"] and not _is_grouped(text, match.start(), span.end, language):
            keys = {"version:" + match[0].lstrip("vV").replace(",", ".")}
            yield Figure(Span(*match.span()), match[0], frozenset(keys))
        elif (figure := _number(text, match.start(), span.end, language)) is not None:
            at = figure.span.end
            yield figure


def _is_grouped(text: str, at: int, end: int, language: Language) -> bool:
    return _grouped(text, at, end, language) is not None


def _grouped(text: str, at: int, end: int, language: Language) -> re.Match[str] | None:
    """Give the match of a number with marks between thousands; a plain space is one in some languages."""
    match = _GROUPED.match(text, at, end)
    return None if match is None or (match["mark"] == " " and language.group_mark == ",") else match


def _number(text: str, at: int, end: int, language: Language) -> Figure | None:
    """Give the number that begins at ``at``, None where letters make it a part of a name."""
    match = _grouped(text, at, end, language) or _PLAIN.match(text, at, end)
    if match is None:
        return None
    written, stop = match[0], match.end()
    values = _values("0" + written if written.startswith(".") else written.lstrip("vV"))
    before = _BEFORE.search(text, max(0, at - 5), at)
    unit = unit_of(before[1], language, glued=True) if before else ""
    suffix = ""
    if (half := _HALF.match(text, stop, end)) is not None and values and max(values) <= _HALF_DAY:
        values |= {value + _HALF_DAY for value in values if half[1] == "p"}
        return Figure(Span(at, stop), written, _keys(values), "h", suffix=half[1] + "m")
    after = _AFTER.match(text, stop, end)
    if after is not None:
        glued = not after["gap"] and after["word"].isalpha()
        scale = scale_of(after["word"], language, glued=glued)
        values |= {value * scale for value in values}
        own = unit_of(after["word"], language, glued=glued)
        behind = after.end() + (text[after.end() : after.end() + 1] == ".")
        if scale > 1 and (further := _AFTER.match(text, behind, end)) is not None:
            own = own or unit_of(further["word"], language, glued=False)
        suffix = after["word"] if glued else ""
        if (suffix == "s" and not own.startswith("s")) or (suffix == "s" and len(written) in (2, 4)):
            values |= _decade(written)
            own = ""
        elif glued and scale == 1 and not own and suffix.casefold() not in _ORDINALS:
            return Figure(Span(at, stop), written, _keys(values), is_word=True, suffix=suffix)
        unit = unit or own
    is_part = _PART_OF_NAME.search(text, max(0, at - 2), at) is not None or text[stop : stop + 1] == "/"
    return Figure(Span(at, stop), written, _keys(values), unit, is_part, suffix)


def _decade(written: str) -> set[Decimal]:
    return {Decimal(written[-2:]), Decimal(1900 + int(written[-2:]))} if written.isdigit() else set()


def _values(written: str) -> set[Decimal]:
    """Give the values that a spelling may have: 1,250 is 1250 in one country and 1.25 in another."""
    plain = re.sub(r"[\u00a0\u202f ’']", "", written)
    marks = re.findall(r"[.,]", plain)
    whole = Decimal(re.sub(r"\D", "", plain))
    if not marks:
        return {whole}
    if len(marks) > 1 and len(set(marks)) == 1:
        return {whole}
    value = plain_value(plain)
    decimals = len(re.split(r"[.,]", plain)[-1])
    return {value, whole} if len(marks) == 1 and decimals == 3 else {value}


def _keys(values: set[Decimal]) -> frozenset[str]:
    return frozenset(format(value.normalize(), "f") for value in values)


def _times(match: re.Match[str]) -> frozenset[str]:
    """Give the minutes since midnight that a time may mean; without a.m. or p.m. it may be either."""
    hour, minute = int(match["hour"]), int(match["minute"])
    later = hour + _HALF_DAY if hour < _HALF_DAY and match["half"] != "a" else hour
    return frozenset({f"time:{h * _HOUR + minute}" for h in (hour, later)})


def _date(match: re.Match[str]) -> Iterator[Figure]:
    """Give the parts of a date in figures one by one, because the other side may have a month's name."""
    at = match.start()
    for part in match["date"].split(match["mark"]):
        value = int(part)
        keys = {str(value), str(2000 + value)} if len(part) == 2 else {str(value)}
        yield Figure(Span(at, at + len(part)), part, frozenset(keys))
        at += len(part) + 1


def _words(text: str, span: Span, language: Language) -> Iterator[Figure]:
    """Give words for numbers, each with its value, that of the compound and that of the run it stands in."""
    if not spots_of(text, _parts(language)).are_in(span):
        return
    values = _values_of_words(language)
    run: list[str] = []
    for match in _WORD.finditer(text, span.start, span.end):
        word = match[0].casefold()
        parts = [word] if word in values else word.split("-")
        known = [values[part] for part in parts if part in values]
        run = [*run, *known][-4:] if known else []
        if known:
            yield Figure(Span(*match.span()), match[0], _compound(run) | _compound(known), is_word=True)


@cache
def _parts(language: Language) -> frozenset[str]:
    """Give the words for numbers, and the parts of those with hyphens."""
    return frozenset(part for word in _values_of_words(language) for part in _LETTERS.findall(word))


def _compound(values: list[str]) -> frozenset[str]:
    numbers = [Decimal(value) for value in values]
    pairs_of = [a + b for a, b in pairwise(numbers)] + [a * b for a, b in pairwise(numbers)]
    return _keys({*numbers, *pairs_of, sum(numbers, Decimal(0)), prod(numbers, start=Decimal(1))})


@cache
def _values_of_words(language: Language) -> dict[str, str]:
    return {**_month_values_of(language.months), **number_words(language)}


@cache
def _month_values_of(months: tuple[str, ...]) -> dict[str, str]:
    return {name: str(number) for number, names in enumerate(months, 1) for name in names.split()}
