"""Dutch determiners and adjectives of another gender than their noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import pairs
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import is_known
from postedit.terms.entry import Gender
from postedit.terms.inflection.dutch.forms import adjective_stem, inflected
from postedit.terms.inflection.dutch.gender import sure_gender_of

_NEUTER = pairs("de/het deze/dit elke/elk iedere/ieder onze/ons welke/welk")
_COMMON = {neuter: common for common, neuter in _NEUTER.items()}
_EITHER = words("heel zeer erg vrij echt ander halve hele enig enige laatst")
"""Words before a noun that are adverbs, too, or that keep one form."""


def _gender(match: re.Match[str], sentence: Sentence) -> Gender | None:
    noun = match["noun"]
    if not sentence.cased[match.start("noun") : match.end("noun")].islower() or not is_known(noun, "nl"):
        return None
    return sure_gender_of(noun)


def _has_other_determiner(match: re.Match[str], sentence: Sentence) -> bool:
    gender, between = _gender(match, sentence), match["adjective"]
    if gender is None or (between is not None and adjective_stem(between) in {None, between}):
        return False
    return match["determiner"] in (_NEUTER if gender is Gender.NEUTER else _COMMON)


def _determined(match: re.Match[str], old: str) -> str:
    new = (_NEUTER | _COMMON)[match["determiner"]]
    return (new.capitalize() if old[0].isupper() else new) + old[len(match["determiner"]) :]


def _has_other_ending(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell “een nieuw bibliotheek” and “een redelijke doel”: only before neuter nouns is there no e."""
    gender, adjective = _gender(match, sentence), match["adjective"]
    stem = adjective_stem(adjective)
    if gender is None or stem is None or stem in _EITHER or adjective in _EITHER or inflected(stem) == stem:
        return False
    return (adjective != stem) if gender is Gender.NEUTER else (adjective == stem)


def _ended(match: re.Match[str], old: str) -> str | None:
    stem = adjective_stem(match["adjective"])
    if stem is None:
        return None
    new = inflected(stem) if match["adjective"] == stem else stem
    return old.replace(match["adjective"], new, 1)


_NOUN = r"(?P<noun>[a-z]{3,})(?![\w'-])(?!\s+[\"\ufffc])"
_RULES = (
    rule(
        rf"{{P}}(?<!/)(?P<at>(?P<determiner>de|het|deze|dit|elke?|iedere?|onze|welke?)\s+(?:(?P<adjective>[a-z]{{4,}}e)\s+)?{_NOUN})",
        "determiner and noun differ in gender",
        test=_has_other_determiner,
        rewrite=_determined,
    ),
    rule(
        rf"{{P}}(?:een|geen)\s+(?P<at>(?P<adjective>[a-z]{{3,}})\s+{_NOUN})",
        "the adjective has not the ending that the gender of its noun asks for",
        test=_has_other_ending,
        rewrite=_ended,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def dutch_gender(context: Context) -> Iterator[Hit]:
    """A Dutch determiner or adjective has another gender than its noun: “het limiet”, “een nieuw haven”.

    Sources: *Algemene Nederlandse Spraakkunst*, on the article and on the inflection of adjectives;
    *Woordenlijst Nederlandse Taal* for the genders.
    """
    yield from find(context, _RULES)
