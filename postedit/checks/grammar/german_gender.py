"""German determiners that no case of their noun has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import is_known
from postedit.terms.inflection.german.common_nouns import readings_of

_IMPOSSIBLE = {
    "m": words("das die dieses diese eine einer meine meiner unsere unserer jedes jede keine keiner"),
    "f": words("""
        das dem den des dieses diesem diesen ein einem eines einen mein meinem meinen unser unserem unseren
        jedes jedem jeden kein keinem keines keinen
        """),
    "n": words("""
        die der den diese dieser diesen eine einer einen meine meiner meinen unsere unserer unseren jede
        jeder jeden keine keiner keinen
        """),
    "p": words("""
        das dem des dieses diesem ein eine einer eines einem einen mein meinem unser unserem jedes jede
        jeder jedem jeden kein keines keinem
        """),
}
"""What stands before none of the cases of a noun in the singular, by its gender, and of one in the plural."""
_PRONOUNS = words("das die der")
_SUBORDINATORS = words("""
    als bevor bis da damit dass ehe falls indem nachdem ob obwohl seit sobald sodass solange sofern warum wann
    wenn weil weshalb wie wo während
    """)
_OBJECTS = words("""
    angst arbeit code druck eindruck einfluss erfolg gefahr hardware kraft lust musik platz sinn software spaß
    strom text zeit zugang zugriff zukunft
    """)
"""What stands without a determiner as the object of many a verb: „ergibt das Sinn“."""


def _is_pronoun(match: re.Match[str]) -> bool:
    """Tell *das* as the subject of a clause whose object comes next: „wenn das Platz spart“."""
    determiner = match["determiner"]
    if match["adjective"] is not None or determiner not in _PRONOUNS:
        return False
    before = match.string[: match.start("at")].split()[-1:]
    return match["noun"].lower() in _OBJECTS or (before != [] and before[0].lower() in _SUBORDINATORS)


def _is_impossible(match: re.Match[str], _: Sentence) -> bool:
    noun, adjective = match["noun"].lower(), match["adjective"]
    if _is_pronoun(match):
        return False
    if adjective is not None and (
        adjective == "bisschen" or adjective in get("de").function_words or not is_known(adjective, "de")
    ):
        return False
    readings = readings_of(noun)
    return readings != "" and all(match["determiner"].lower() in _IMPOSSIBLE[each] for each in readings)


_RULES = (
    rule(
        r"(?<![\w,-])(?<!,\s)(?P<at>(?P<determiner>[Dd](?:er|ie|as|en|em|es)|[Dd]iese[rsnm]?|[Ee]in(?:e[nmrs]?)?"
        r"|[Mm]ein(?:e[nmr]?)?|[Uu]nser(?:e[nmr]?)?|[Jj]ede[rsnm]?|[Kk]ein(?:e[nmrs]?)?)\s+"
        r"(?:(?P<adjective>[a-zäöüß]{3,}e[nrsm]?)\s+)?(?:\w+-)?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+))(?![\w-])"
        r"(?!\s+[A-ZÄÖÜ„\"\ufffc\d‚])",
        "determiner and noun differ in gender, whatever the case",
        cased=True,
        test=_is_impossible,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("de",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def german_gender(context: Context) -> Iterator[Hit]:
    """A German determiner is one that no case of its noun takes: “die Projekt”, “einem Lösung”.

    Source: Duden, *Die Grammatik*, for the forms of determiners; the genders are those of any dictionary.
    """
    yield from find(context, _RULES)
