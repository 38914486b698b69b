"""Dutch compounds of common nouns that are written in two words, as in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.language import get
from postedit.language.base import words
from postedit.language.dutch.gender import DE, HET
from postedit.language.dutch.nouns import RENDERINGS
from postedit.late import late_regex
from postedit.model import Edit, Fix, Safety, Severity, Span
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.dutch.gender import gender_of, singular_of

_PAIR = late_regex(
    r"(?<![\w@#./'’-])(?=(?P<first>[a-z]{3,})[ \n](?P<second>[a-zà-ÿ]{3,}(?:['’]s)?)(?![\w'’/-]|\.\w))"
)
_NO_NOUN = words("""
    open live online offline native direct extra super gratis privé modern smart social digital public
    private local global custom default standalone remote mobile virtual visual final full single multi
    start stop sort print import export set get run use read write show hide add new old free big real
    best top low high long source short more most all any each other same such many few some only even just
    also both own type kind lot machine deep pull merge user mainstream premium indie freelance fulltime
    parttime caching core realtime
    """)
"""What stands before a noun without making a compound, and firsts of terms that stay English."""
_SAME = 4
"""Letters that two words of one origin begin with."""
_LONG = 6
"""Letters from which such a likeness tells something."""
_CLASHES = words("aa ae ai au ee ei eu ie ii oe oi oo ou uu ui")
"""Vowels between which a hyphen stands, since they would be read as one (*Leidraad*, 6.2)."""
_KEPT = 4_096
"""Words of which it is kept whether they are nouns: most pairs are made of the same few."""


def _lemma(word: str) -> str:
    return look_up(word, "en") or word.removesuffix("s")


def _is_plural(english: str) -> bool:
    return english.endswith("s") and look_up(english, "en") != english


def _is_noun(word: str) -> bool:
    """Tell a Dutch noun, or a loan that Dutch compounds are made of."""
    if word in _NO_NOUN or word in get("nl").function_words:
        return False
    if word in get("nl").loan_words:
        return True
    return _may_be_noun(word)


@lru_cache(maxsize=_KEPT)
def _may_be_noun(word: str) -> bool:
    """Tell a Dutch noun of known gender from a form of a verb."""
    return gender_of(word) is not None and look_up(word, "nl") in {None, word, singular_of(word)}


def _alike(english: str, dutch: str) -> bool:
    """Tell two words of one origin: *configuration* and *configuratie*."""
    if min(len(english), len(dutch)) < _LONG:
        return False
    return english[:_SAME].replace("c", "k") == dutch[:_SAME].replace("c", "k") and _may_be_noun(dutch)


def _renders(english: str, dutch: str) -> bool:
    known = RENDERINGS.get(english) or RENDERINGS.get(_lemma(english), frozenset())
    return dutch in known or singular_of(dutch) in known or _alike(english, dutch)


def _is_compound(first: str, second: str, theirs: tuple[str, str]) -> bool:
    """Tell whether two Dutch words render two English ones that stand side by side, and are nouns."""
    if second == theirs[1] and first == theirs[0]:
        return second in DE | HET and _is_noun(first)
    if second == theirs[1]:
        return second in get("nl").loan_words and _renders(theirs[0], first) and _is_noun(first)
    if not _renders(theirs[1], second) or _is_plural(theirs[1]) != second.endswith(("s", "en")):
        return False
    return _is_noun(first) and (first == theirs[0] or _renders(theirs[0], first))


def _fixes(first: re.Match[str], before: str) -> tuple[Fix, ...]:
    """Give the compound in one word where its first part is a loan that no other stands before."""
    one, two = first["first"], first["second"]
    if one not in get("nl").loan_words or (before and before in get("nl").loan_words):
        return ()
    mark = "-" if one[-1] + two[0] in _CLASHES else ""
    edit = Edit(first.start("first"), first.end("second"), f"{one}{mark}{two}")
    return (Fix("write one word", Safety.UNSAFE, (edit,)),)


@check(
    severity=Severity.MINOR,
    confidence=0.87,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo", "term/literal"),
)
def parted_compound(context: Context) -> Iterator[Hit]:
    """Two nouns stand side by side as in English: “de server configuratie” for “the server configuration”.

    Source: *Leidraad* of the Woordenlijst Nederlandse Taal, 6.1 (compounds are one word).
    """
    for pair in context.certain_segment_pairs:
        yield from _in_pair(context, pair)


@lru_cache(maxsize=1)
def _lower(prose: str) -> str:
    return prose.lower()


def _in_pair(context: Context, pair: SegmentPair) -> Iterator[Hit]:
    assert context.source is not None  # noqa: S101 - pairs have a source
    prose = context.target.prose
    theirs: set[tuple[str, str]] | None = None
    for match in _PAIR.finditer(prose, pair.target_span.start, pair.target_span.end):
        first, second = match["first"], match["second"]
        if not _is_noun(first) or not _may_be_noun(second):
            continue
        if theirs is None:
            found = _PAIR.finditer(_lower(context.source.prose), pair.source_span.start, pair.source_span.end)
            theirs = {(each["first"], each["second"]) for each in found}
        if any(_is_compound(first, second, each) for each in theirs):
            before = re.search(r"([a-z]+)[ \n]\Z", prose[max(0, match.start() - 30) : match.start()])
            yield Hit(
                Span(match.start("first"), match.end("second")),
                "a compound of two nouns is one word in Dutch",
                pair.source_span,
                _fixes(match, before[1] if before else ""),
            )
