"""Adjectives before a noun that do not agree with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.checks.grammar.reading.nouns import noun_gender
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.entry import Gender
from postedit.terms.inflection.french.adjective import fits, form, prenominal
from postedit.terms.inflection.french.adjectives import BEFORE_VOWEL, PRENOMINAL

_DETERMINERS = words("""
    le la les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    deux trois quatre cinq six dix quelques plusieurs
    """)
_PLURAL = words("les des ces mes tes ses nos vos leurs deux trois quatre cinq six dix quelques plusieurs")
_FORMS = "|".join(
    sorted(
        {
            form(base, feminine=f, plural=p)
            for base in PRENOMINAL
            for f in (False, True)
            for p in (False, True)
        }
        | set(BEFORE_VOWEL.values())
    )
)


def _differs(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether an adjective between determiner and noun has the gender or number of neither."""
    before = sentence.text[: match.start()].split()
    noun, adjective = match["noun"], match["adjective"]
    base, gender = prenominal(adjective), noun_gender(noun)
    if not before or before[-1] not in _DETERMINERS or base is None or gender is None or persons_of(noun):
        return False
    if not sentence.cased[match.start("noun") : match.end("noun")].islower():
        return False
    plural = True if before[-1] in _PLURAL else None
    return not fits(adjective, base, feminine=gender is Gender.FEMININE, plural=plural)


def _agreeing(match: re.Match[str], old: str) -> str | None:
    base, noun = prenominal(match["adjective"]), match["noun"]
    if base is None:
        return None
    feminine = noun_gender(noun) is Gender.FEMININE
    return form(base, feminine=feminine, plural=noun[-1] in "sx") + old[len(match["adjective"]) :]


_RULES = (
    rule(
        rf"{{P}}(?P<at>(?P<adjective>{_FORMS})\s+(?P<noun>{{W}})){{E}}",
        "the adjective does not agree with the noun behind it",
        test=_differs,
        rewrite=_agreeing,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def early_adjective(context: Context) -> Iterator[Hit]:
    """An adjective before a noun does not agree with it: “les deux dernières mois”, “une bon saison”."""
    yield from find(context, _RULES)
