"""Infinitive clauses that lost their “zu” or “te”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.model import Severity
from postedit.terms.dictionary import look_up

_END = r"(?=\s*[.,;!?)]|\s*\Z)"
_TO = r"\bto\s+\w+|\bwithout\b|\bby\b"
_GERMAN_NEXT = (
    r"(?:es|sie|ihn|ihm|ihnen|Ihnen|mir|mich|uns|sich|das|die|den|dem|der|ein\w*|Ihr\w*|mein\w*|unser\w*|alles?|etwas"
    r"|nur|einfach)"
)
_DUTCH_NEXT = r"(?:het|de|een|mijn|uw|je|dit|deze|alle|alles|iets|mij|ons|hen|ze|u|dat)"


def _is_german(match: re.Match[str], _: Sentence) -> bool:
    """Tell an infinitive with an object before it from “um” with a noun, or as a part of a verb."""
    verb = match["verb"]
    return look_up(verb, "de") == verb and not re.match(r"um\s+[a-zäöü]+\s+[A-ZÄÖÜ]\S*\s+\S+\Z", match["at"])


def _is_dutch(match: re.Match[str], _: Sentence) -> bool:
    verb = match["verb"]
    return look_up(verb, "nl") == verb and not re.match(r"\w+\s+(?:de|het|een|dat)\s+\S+\Z", match["at"])


def _is_bare(match: re.Match[str], _: Sentence) -> bool:
    verb = match["verb"]
    return look_up(verb, "nl") == verb


def _with_te(match: re.Match[str], old: str) -> str:
    verb = match["verb"]
    return old[: len(old) - len(verb)] + "te " + verb


_BY_LANGUAGE = {
    "de": (
        rule(
            rf"{{P}}(?P<at>um\s+{_GERMAN_NEXT}\s+(?:(?!zu\b|kümmer|dass\b|und\b|\w*zu[a-zäöü]+en\b)[^\s.,;:!?]+\s+){{,6}}"
            rf"(?P<verb>[a-zäöüß]+(?:en|ern|eln)(?<!kümmern)(?<!müssen)(?<!können)(?<!bemühen))){_END}",
            "“um” with an infinitive that lacks its “zu”",
            cased=True,
            source=_TO,
            test=_is_german,
        ),
    ),
    "nl": (
        rule(
            rf"{{P}}(?P<at>om\s+{_DUTCH_NEXT}\s+(?:(?!te\b|om\b|die\b|dat\b|en\b|[a-z]+te[a-z]+en\b)[^\s.,;:!?]+\s+){{,6}}"
            rf"(?P<verb>[a-z]+en)){_END}",
            "“om” with an infinitive that lacks its “te”",
            source=_TO,
            test=_is_dutch,
        ),
        rule(
            r"{P}(?P<at>(?:door|zonder)\s+(?:niet\s+|alleen\s+|maar\s+)?(?P<verb>[a-z]{2,}en))(?=\s*[.,;:!?)]|\s+(?:dat|of)\b|\s*\Z)",
            "“door” and “zonder” take an infinitive with “te”",
            source=r"\b(?:by|without)\s+(?:not\s+|just\s+|only\s+|simply\s+)?\w+ing\b",
            test=_is_bare,
            rewrite=_with_te,
        ),
    ),
}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    languages=("de", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_zu(context: Context) -> Iterator[Hit]:
    """An infinitive clause lacks its “zu” or “te”: “um das Boot streichen”.

    Sources: Duden, *Die Grammatik*, on clauses with “um … zu”; *Algemene Nederlandse Spraakkunst*, 18.5.4.
    """
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
