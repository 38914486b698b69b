"""Phrases of a source that may be terms: repeated, made of words that carry meaning, and bound together.

How strongly two words are bound is told by the log-likelihood ratio (Dunning, "Accurate Methods for the
Statistics of Surprise and Coincidence", Computational Linguistics 19, 1993). A single word counts where it
is mostly used as a noun (right behind a determiner, no further word behind it), a phrase where it is so used
at times.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from postedit.language import get
from postedit.late import late_regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postedit.terms.keeping.corpus import Words

Key = tuple[str, ...]

_LONGEST = 4
_BOUND = 10.83
"""The ratio that chance exceeds once in a thousand times (chi square, one degree of freedom)."""
_NOUNS, _NOUN_PHRASES = 0.4, 0.15
"""Share of the places of a single word, and of a phrase, in which it must look like a noun."""
_SHORTEST_WORD = 3
_SINGLE_COUNT = 3
_INSIDE = 0.8
"""Share of the places of a phrase inside one longer phrase, above which only the longer one counts."""
_JOINED = late_regex(r"[ \u00a0\n-]{1,2}")


class Place(msgspec.Struct, frozen=True):
    """Where a phrase stands: which bead, and the words ``first`` to ``last`` (exclusive) of its source."""

    bead: int
    first: int
    last: int


def phrases(texts: Sequence[Words], language: str, least: int) -> dict[Key, list[Place]]:
    """Give the phrases that stand in ``texts`` at least ``least`` times, by their lemmas."""
    places: dict[Key, list[Place]] = {}
    for bead, words in enumerate(texts):
        for first, last in _runs(words):
            for size in range(1, min(_LONGEST, last - first) + 1):
                for start in range(first, last - size + 1):
                    key = tuple(words.lemmas[start : start + size])
                    places.setdefault(key, []).append(Place(bead, start, start + size))
    kept = {key: found for key, found in places.items() if len(found) >= least}
    kept = _bound(kept, places)
    return _longest(_nouns(kept, texts, language))


def _runs(words: Words) -> Iterator[tuple[int, int]]:
    """Give the stretches of words that carry meaning with nothing but a space or hyphen between them."""
    first = 0
    for index in range(len(words.tokens) + 1):
        ends = index == len(words.tokens) or not _is_term_word(words, index)
        if ends or (index > first and not _joined(words, index)):
            if index > first:
                yield first, index
            first = index + 1 if ends else index


def _is_term_word(words: Words, index: int) -> bool:
    text = words.tokens[index].text
    return words.has_content[index] and len(text) > 1 and not text.isdigit()


def _joined(words: Words, index: int) -> bool:
    """Tell whether a word follows the one before it directly."""
    between = words.passage.prose[words.tokens[index - 1].end : words.tokens[index].start]
    return _JOINED.fullmatch(between) is not None


def _bound(kept: dict[Key, list[Place]], places: dict[Key, list[Place]]) -> dict[Key, list[Place]]:
    """Keep the phrases each of whose words is bound to the next more than chance would have it."""
    total = sum(len(found) for key, found in places.items() if len(key) == 1)
    ratios: dict[Key, float] = {}

    def ratio(pair: Key) -> float:
        if pair not in ratios:
            both = len(places.get(pair, ()))
            ratios[pair] = log_likelihood(both, len(places[pair[:1]]), len(places[pair[1:]]), total)
        return ratios[pair]

    return {
        key: found
        for key, found in kept.items()
        if all(ratio(key[i : i + 2]) >= _BOUND for i in range(len(key) - 1))
    }


def log_likelihood(both: int, one: int, other: int, total: int) -> float:
    """Give Dunning's ratio for two events of ``total``: seen together, the one, the other.

    It is zero where they are seen together less often than chance would have it.
    """
    if both * total <= one * other:
        return 0.0
    cells = (both, one - both, other - both, total - one - other + both)
    margins = ((one, other), (one, total - other), (total - one, other), (total - one, total - other))
    return 2 * sum(
        cell * math.log(cell * total / (row * column))
        for cell, (row, column) in zip(cells, margins, strict=True)
        if cell > 0
    )


def _nouns(kept: dict[Key, list[Place]], texts: Sequence[Words], language: str) -> dict[Key, list[Place]]:
    """Keep what is used as a noun often enough: a single word mostly, a phrase now and then."""
    determiners = get(language).optional_words
    nouns = {}
    for key, found in kept.items():
        single = len(key) == 1
        if single and (len(found) < _SINGLE_COUNT or len(key[0]) < _SHORTEST_WORD):
            continue
        like_nouns = sum(_looks_like_noun(texts[place.bead], place, determiners) for place in found)
        if like_nouns >= (_NOUNS if single else _NOUN_PHRASES) * len(found):
            nouns[key] = found
    return nouns


def _looks_like_noun(words: Words, place: Place, determiners: frozenset[str]) -> bool:
    first, last = place.first, place.last
    before = words.tokens[first - 1].text.casefold() if first and not words.after_break[first] else ""
    follows = last < len(words.tokens) and words.has_content[last] and _joined(words, last)
    return before in determiners and not follows


def _longest(kept: dict[Key, list[Place]]) -> dict[Key, list[Place]]:
    """Drop the phrases that hardly ever stand outside one longer phrase."""
    inside: Counter[tuple[Key, Key]] = Counter()
    for key, found in kept.items():
        for size in range(1, len(key)):
            for start in range(len(key) - size + 1):
                inside[key[start : start + size], key] += len(found)
    swallowed = {
        short for (short, _), count in inside.items() if short in kept and count >= _INSIDE * len(kept[short])
    }
    return {key: found for key, found in kept.items() if key not in swallowed}
