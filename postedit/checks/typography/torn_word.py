"""Dutch words that an engine put together again with a space left inside."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.prose_words import vocabulary
from postedit.checks.typography import matches
from postedit.language import get
from postedit.language.base import words
from postedit.language.dutch.gender import long_form
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, unsafe
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.inflection.dutch.gender import gender_of, singular_of

_PAIR = late_regex(
    r"(?<![\w@#./'’-])(?=(?P<first>[A-Z]?[a-zà-ÿ]{2,})[ ](?P<second>[a-zà-ÿ]{2,})(?![\w'’/-]|\.\w))"
)
_NUMBERS = words("een twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend")
_ENDINGS = words("bare baar heid baarheid lijk lijke lijkheid schappelijk schappelijke neren")
"""Endings that are words too, but none that stands behind a noun."""
_TIMES = words("jaar maand week dag uur minuut seconde keer avond ochtend middag nacht zomer winter")
"""Nouns that stand before an object in a Dutch sentence."""
_LONG = 7
"""Letters of a word from which it is no small one that two others may make by chance."""
_PART = 4
"""Letters of the parts of a word that are both words of their own."""


def _is_word(word: str) -> bool:
    """Tell a word of the dictionary or a form of one: dictionaries lack many participles with an -e."""
    forms = {word, word.removesuffix("e"), word.removesuffix("en"), word.removesuffix("n")}
    return word in get("nl").loan_words or any(is_known(form, "nl") for form in forms)


def _is_one_word(first: str, second: str, theirs: frozenset[str]) -> bool:
    """Tell two neighbours that together are in the dictionary, neither of them a small word."""
    small = get("nl").function_words
    if len(first) + len(second) < _LONG or first in small or second in small or first in _NUMBERS:
        return False
    if first in theirs or second in theirs:
        return False
    return is_known(first + second, "nl") and long_form(first) is None


def _has_broken_part(first: str, second: str) -> bool:
    return second in _ENDINGS or not (_is_word(first) and _is_word(second))


def _are_nouns(first: str, second: str) -> bool:
    parts = (first, second, first + second)
    return min(len(first), len(second)) >= _PART and first not in _TIMES and all(map(_is_noun, parts))


def _is_noun(word: str) -> bool:
    """Tell a noun of known gender that is neither an adjective nor a form of a verb."""
    lemma = look_up(word, "nl")
    return (
        gender_of(word) is not None and long_form(word) is None and lemma in {None, word, singular_of(word)}
    )


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "grammar/parted-compound"),
)
def torn_word(context: Context) -> Iterator[Hit]:
    """One Dutch word stands in two: “uitzonde ring”, “beschik bare”, “hand tekening”."""
    theirs = vocabulary(context.source.prose) if context.source else frozenset()
    found = [
        match
        for match in matches(context, _PAIR)
        if _is_one_word(match["first"].lower(), match["second"], theirs)
    ]
    broken = [match for match in found if _has_broken_part(match["first"].lower(), match["second"])]
    for match in found if broken else ():
        first, second = match["first"], match["second"]
        if match in broken or _are_nouns(first.lower(), second):
            span = Span(match.start("first"), match.end("second"))
            fix = unsafe("write one word", Edit(span.start, span.end, first + second))
            yield Hit(span, "one word in two parts", fixes=(fix,))
