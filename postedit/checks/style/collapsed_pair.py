"""Two words of the source that became one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.spots import Spots
from postedit.language.base import Language, words
from postedit.model import Severity, Span
from postedit.terms.lemma import lemmas

_SHORTEST = 4
_BEGINNING = 3
_DEGREE = words(
    "plus très moins si tout bien más muy tan menos sehr mehr ganz so meer zeer heel erg wirklich echt"
)
_GAPS = (" ", "\u00a0")
_AND = {
    "en": "and|or|but",
    "fr": "et|ou|ni|mais",
    "de": "und|oder|aber",
    "es": "y|e|o|u|ni|pero",
    "nl": "en|of|maar",
}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("fr", "de", "es", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def collapsed_pair(context: Context) -> Iterator[Hit]:
    """Two different words, joined by *and* or *or* in the source, are rendered by the same word."""
    if context.source is None:
        return
    source_language, language = context.source_language, context.target_language
    if source_language.code not in _AND:
        return
    theirs, ours = _coordination(source_language.code), _coordination(language.code)
    conjunctions = Spots.of(context.target.prose, _conjunctions(language.code))
    for pair in context.certain_segment_pairs:
        target, source = pair.target_span, pair.source_span
        if not conjunctions.are_in(target):
            continue
        found = ours.finditer(context.target.prose, target.start, target.end)
        alike = [span for match in found if (span := _repetition(match, language))]
        if not alike:
            continue
        joined = list(theirs.finditer(context.source.prose, source.start, source.end))
        pairs = [both for match in joined for both in _pairs(match)]
        if any(match["first"].casefold() == match["one"].casefold() for match in joined):
            continue  # “on and on” repeats itself
        if not pairs or any(_are_one(*both, source_language) for both in pairs):
            continue
        for span in alike:
            said = span.of(context.target.text)
            yield Hit(span, f"“{said}” renders two different words by one", source)


def _conjunctions(code: str) -> list[str]:
    """Give the conjunctions of a language with the spaces around them."""
    return [f"{left}{word}{right}" for word in _AND[code].split("|") for left in _GAPS for right in _GAPS]


@cache
def _coordination(code: str) -> re.Pattern[str]:
    """Give the pattern of a conjunction with up to two words before and three behind it."""
    gap = r"[ \u00a0][*_]{0,3}"
    return re.compile(
        r"(?<![\w'’-])(?:(?P<zero>[^\W\d_]++)[ \u00a0])?(?P<first>[^\W\d_]++)[*_]{0,3}"
        rf"[ \u00a0](?:{_AND[code]}){gap}(?P<one>[^\W\d_]++)[*_]{{0,3}}"
        rf"(?:{gap}(?P<two>[^\W\d_]++)[*_]{{0,3}}(?:{gap}(?P<three>[^\W\d_]++))?)?"
    )


def _pairs(match: re.Match[str]) -> list[tuple[str, str]]:
    """Give each of the two words before the conjunction with each of those behind it."""
    before, behind = match.group("zero", "first"), match.group("one", "two", "three")
    return [(a.casefold(), b.casefold()) for a in before if a for b in behind if b]


def _repetition(match: re.Match[str], language: Language) -> Span | None:
    """Give the stretch from a content word to its repetition; adverbs alone may stand between them.

    ``encore et encore`` is an idiom of small words; a participle beside another form of its verb, ``gedrückt
    und drücken``, begins differently.
    """
    for name in ("one", "two", "three"):
        second = match[name]
        if not second:
            return None
        both = match["first"].casefold(), second.casefold()
        if (
            both[0][:_BEGINNING] == both[1][:_BEGINNING]
            and min(map(len, both)) >= _SHORTEST
            and _are_one(*both, language)
        ):
            return Span(match.start("first"), match.end(name))
        if both[1] not in _DEGREE and not both[1].endswith(("ment", "mente")):
            return None
    return None


def _are_one(first: str, second: str, language: Language) -> bool:
    """Tell whether the two are forms of one word that is more than a small one."""
    if language.function_words.intersection((first, second)):
        return False
    return first == second or bool(lemmas(first, language.code) & lemmas(second, language.code))
