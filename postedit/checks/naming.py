"""Names of the source that do not stand in the translation, and what stands there instead.

Only words that are names by their form are looked at (CamelCase and acronyms), and words with a capital that
the source never writes small and the translation mostly keeps: a name that it keeps nowhere may have one of
its own in the other language, as places and people do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

import msgspec
from rapidfuzz import fuzz

from postedit.checks.context import Context, SegmentPair
from postedit.checks.spots import Spots
from postedit.late import late_regex
from postedit.model import Span
from postedit.post import Segment
from postedit.terms.dictionary import is_known

_REST = r"(?:[\w.+-]*[^\W_])?(?![\w@/\\({=]|[.:]\w)"
_TOKEN = late_regex(r"(?<![\w@#$/\\.<&{-])[^\W_]" + _REST)
# What may not stand before the capital is looked at behind it: so a search leaps from capital to capital.
_CAPITAL_TOKEN = late_regex(r"[A-Z](?<![\w@#$/\\.<&{+-][A-Z])" + _REST)
_INNER_CAPITAL = late_regex(r"[A-Z](?<=[A-Za-z\d][A-Z])")
_CAMEL = late_regex(
    r"[A-Z]?[a-z]+\d*[A-Z][A-Za-z\d]*|[A-Z]{2,}[a-z]{2,}[A-Za-z\d]*|[A-Z][a-z]+(?:[A-Z][a-z]*)+"
)
_VARIABLE = late_regex(r"[a-z]{2,}[A-Z]")
_ACRONYM = late_regex(r"[A-Z]{2,6}\d?|[A-Z][a-z][A-Z]")
_CAPITAL = late_regex(r"[A-Z][a-z]{3,}")
_ALIKE = 78
_LEAST_LETTERS = 5


class Form(StrEnum):
    """By what a word is known to be a name."""

    CAMEL = "camel"
    ACRONYM = "acronym"
    CAPITAL = "capital"


class Became(StrEnum):
    """What a name turned into."""

    OTHER_CASE = "other case"
    OTHER_ACRONYM = "other acronym"
    OTHER_SPELLING = "other spelling"
    NOTHING = "nothing"


class LostName(msgspec.Struct, frozen=True):
    """A name of the source that its bead lacks in the target.

    ``target`` is the word that stands there instead, None where none can be told; ``kept`` counts how often
    the target post has the name elsewhere.
    """

    name: str
    form: Form
    source: Span
    became: Became
    target: Span | None
    pair: SegmentPair
    kept: int


@lru_cache(maxsize=2)
def lost_names(context: Context) -> tuple[LostName, ...]:
    """Give the names that a bead of the source has and its target lacks."""
    if context.source is None:
        return ()
    steady = _steady_capitals(context)
    text = context.source.prose
    inner = Spots(match.start() for match in _INNER_CAPITAL.finditer(text))
    signs = inner | Spots.of(text, steady)
    pairs = (pair for pair in context.certain_segment_pairs if signs.are_in(pair.source_span))
    return tuple(lost for pair in pairs for lost in _in_pair(context, pair, steady))


def _in_pair(context: Context, pair: SegmentPair, steady: frozenset[str]) -> Iterator[LostName]:
    assert context.source is not None  # noqa: S101 - the caller has looked
    text, span = context.source.prose, pair.source_span
    here = _around(context, pair)
    given = set()
    for match in _TOKEN.finditer(text, span.start, span.end):
        name, form = match[0], _form(match[0], steady)
        if form is None or name in given or _stands(name, here):
            continue
        given.add(name)
        became, target = _counterpart(context, pair, name, form)
        kept = _kept(context.target.text, name)
        yield LostName(name, form, Span(*match.span()), became, target, pair, kept)


def _kept(text: str, name: str) -> int:
    """Count how often a name stands alone in a text."""
    return (_with_capital(text) if _CAPITAL_TOKEN.match(name) else _all_tokens(text))[name]


@lru_cache(maxsize=2)
def _with_capital(text: str) -> Counter[str]:
    return Counter(_CAPITAL_TOKEN.findall(text))


@lru_cache(maxsize=2)
def _all_tokens(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(text))


def _form(word: str, steady: frozenset[str]) -> Form | None:
    if word.islower():
        return None
    if _ACRONYM.fullmatch(word):
        return Form.ACRONYM
    if _CAMEL.fullmatch(word):
        is_plural = _ACRONYM.fullmatch(word.removesuffix("s"))
        return None if is_plural or _VARIABLE.match(word) else Form.CAMEL
    return Form.CAPITAL if word in steady else None


def _around(context: Context, pair: SegmentPair) -> str:
    """Give the target's block with its code and addresses: a name may have moved there or to a neighbour."""
    first = context.target.blocks[pair.target[0].block].span
    last = context.target.blocks[pair.target[-1].block].span
    return context.target.text[first.start : last.end]


def _stands(name: str, text: str) -> bool:
    """Tell whether the name stands in a text, alone, with an ending, or inside a compound."""
    at = text.find(name)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(name, at + 1)
    return at >= 0


def _counterpart(context: Context, pair: SegmentPair, name: str, form: Form) -> tuple[Became, Span | None]:
    """Give what became of a name: the nearest word of the bead that the source does not have."""
    span = pair.target_span
    words = list(_TOKEN.finditer(context.target.prose, span.start, span.end))
    others = [word for word in words if not context.source_words[word[0]]]
    for became, is_meant in (
        (Became.OTHER_CASE, lambda word: word.casefold() == name.casefold()),
        (Became.OTHER_ACRONYM, lambda word: form is Form.ACRONYM and is_turned(name, word)),
        (Became.OTHER_SPELLING, lambda word: is_misspelt(name, word, context.target_language.code)),
    ):
        found = next((word for word in others if is_meant(word[0])), None)
        if found:
            return became, Span(*found.span())
    return Became.NOTHING, None


def is_turned(name: str, word: str) -> bool:
    """Tell an acronym that has most letters of another: of a translated name, or turned by a machine.

    >>> is_turned("AI", "IA"), is_turned("API", "IPA"), is_turned("IoT", "IdO"), is_turned("API", "CPU")
    (True, True, True, False)
    """
    if not _ACRONYM.fullmatch(word) or abs(len(word) - len(name)) > 1:
        return False
    shared = (Counter(name.upper()) & Counter(word.upper())).total()
    return shared * 3 >= 2 * max(len(name), len(word))


def is_misspelt(name: str, word: str, language: str) -> bool:
    """Tell a word that is nearly a name and no word of the language."""
    if len(name) < _LEAST_LETTERS or not word[:1].isupper() or is_known(word, language):
        return False
    plain, other = name.casefold(), word.casefold()
    if other.startswith(plain) or plain.startswith(other):
        return False
    return fuzz.ratio(plain, other) >= _ALIKE


def _steady_capitals(context: Context) -> frozenset[str]:
    """Give the words that the source always capitalises, and the target mostly keeps."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    return frozenset(
        word
        for word, count in _capitals_inside(context.source.prose, context.source.segments).items()
        if 3 * _kept(context.target.text, word) >= 2 * count >= 4
        and context.source_words[word.lower()] == 0
        and not is_known(word, context.target_language.code)
        and not is_known(word.lower(), context.source_language.code)
    )


@lru_cache(maxsize=2)
def _capitals_inside(text: str, segments: tuple[Segment, ...]) -> Counter[str]:
    """Count the words with a capital that open no sentence of a source."""
    starts = {segment.span.start for segment in segments}
    inside = Counter(m[0] for m in _CAPITAL_TOKEN.finditer(text) if m.start() not in starts)
    return Counter({word: count for word, count in inside.items() if _CAPITAL.fullmatch(word)})
