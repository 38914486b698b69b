"""German adjectives without the ending that their place asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.german.gender import gender_of, is_noun, singular_of
from postedit.terms.inflection.german.noun import forms_of

_DETERMINER = (
    r"(?:[Dd](?:er|ie|as|en|em|es)"
    r"|[Ee]in(?:e[nmrs]?)?|[Kk]eine?|[Mm]eine?|[Uu]nsere?|[Ii]hre?|[Dd]iese[rsnm]?)"
)
_DEGREE = r"(?:(?:sehr|ziemlich|wirklich|ganz|so)\s+)?"
_NO_ENDING = words("""
    genügend wenig viel mehr ganz halb lauter etwas manch solch welch all selbst allein oft gern nur
    lila rosa prima super extra sonst meist links rechts
    """)
_DETERMINING = words("""
    beide alle viele manche diese jede keine eine meine deine seine ihre unsere welche solche einige mehrere
    wenige andere letzte erste heute gerne bitte danke
    """)
_SURE = ("ung", "heit", "keit", "schaft", "tion", "e", "er", "en", "el")


def _is_bare(match: re.Match[str], _: Sentence) -> bool:
    """Tell an adjective in its base form between a determiner and a noun."""
    adjective = match["adjective"]
    if adjective in _NO_ENDING or adjective in get("de").function_words or not is_noun(match["noun"]):
        return False
    return look_up(adjective, "de") == adjective == look_up(adjective + "e", "de")


def _is_weak(match: re.Match[str], _: Sentence) -> bool:
    """Tell an adjective in “-e” that opens a phrase before a singular noun of the other two genders."""
    noun, adjective = match["noun"], match["adjective"].lower()
    singular = singular_of(noun)
    if adjective in _DETERMINING or singular.casefold().endswith(_SURE) or forms_of(noun, singular) != {"s"}:
        return False
    lemma = look_up(adjective, "de")
    return is_noun(noun) and gender_of(noun) in {"m", "n"} and lemma in {adjective[:-1], adjective[:-1] + "e"}


def _strong(match: re.Match[str], old: str) -> str:
    adjective = match["adjective"]
    return adjective + ("r" if gender_of(match["noun"]) == "m" else "s") + old[len(adjective) :]


_RULES = (
    rule(
        rf"{{P}}(?P<at>{_DETERMINER}\s+{_DEGREE}(?P<adjective>[a-zäöüß]{{3,}})\s+(?P<noun>[A-ZÄÖÜ][a-zäöüß]+))"
        r"(?![\w-])",
        "an adjective before its noun takes an ending",
        cased=True,
        test=_is_bare,
    ),
    rule(
        r"\A\W*(?P<at>(?P<adjective>[A-ZÄÖÜ][a-zäöüß]{2,}e)\s+(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))(?![\w-])"
        r"(?!\s+[A-ZÄÖÜ])",
        "without an article the adjective shows the gender: “-er”, “-es”",
        cased=True,
        test=_is_weak,
        rewrite=_strong,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("de",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def adjective_ending(context: Context) -> Iterator[Hit]:
    """A German adjective lacks its ending or has a weak one: “ein alt Boot”, “Alte Hafen”.

    Source: Duden, *Die Grammatik*, on the strong and weak declension of adjectives.
    """
    yield from find(context, _RULES)
