"""Verb forms of another person than their subject pronoun's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_participle, persons_of
from postedit.language.french.small_words import OBJECTS
from postedit.language.french.verb_lists import ADVERBS
from postedit.language.french.verbs import PERSONS
from postedit.model import Severity

_FIRST_AND_SECOND = frozenset({1, 2, 4, 5})


def _differs(match: re.Match[str], _: Sentence) -> bool:
    verb = match["verb"]
    meant = persons_of(verb)
    if not meant or verb in OBJECTS or verb in ADVERBS or is_participle(verb):
        return False
    subject = match["subject"]
    if subject in {"nous", "vous"} and not meant <= _FIRST_AND_SECOND:
        return False  # "que vous propose la page": an object and an inverted subject
    return PERSONS[subject] not in meant


def _is_singular(match: re.Match[str], _: Sentence) -> bool:
    """Tell a third person singular and nothing else that stands behind *vous* or *nous*."""
    return persons_of(match["verb"]) <= {1, 3} and 3 in persons_of(match["verb"])


_MESSAGE = "the verb form is not that of the pronoun before it"
_RULES = (
    rule(
        r"{P}(?P<subject>j'|(?:je|tu|ils?|on)(?=\s))\s*{CLITIC}{,2}(?P<verb>{W}){E}", _MESSAGE, test=_differs
    ),
    rule(
        r"(?:\A\s*|[.!?;]\s+|{B}(?:que|si|lorsque|quand)\s+|{B}(?:lors|puis)?qu')"
        r"(?P<at>(?P<subject>elles?|nous|vous)\s+(?P<clitics>{CLITIC}{,2})(?P<verb>{W})){E}",
        _MESSAGE,
        test=_differs,
    ),
    rule(
        r"\A\W*(?:Les|Des|Vos|Ces)\s[^:.!?]{3,60}:\s*"
        r"(?P<at>(?P<subject>Vous|Nous)\s+(?P<clitics>{CLITIC}{,2})(?P<verb>{W})){E}",
        "the verb belongs to the label before it, which is in the plural",
        cased=True,
        source=r":\W*\w+s\s+(?:you|us)\b",
        test=_is_singular,
    ),
    rule(
        r"{B}(?P<at>(?:{AVOIR}|{ETRE})\s+{ADV}{,2}(?P<verb>[^\W\d_]+(?:ssent|aient|èrent))){E}",
        "a finite verb stands behind an auxiliary, which wants a participle",
        test=lambda match, _: bool(persons_of(match["verb"])),
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def verb_person(context: Context) -> Iterator[Hit]:
    """A verb stands in another person than the pronoun before it: “je avait”, “ils signifie”."""
    yield from find(context, _RULES)
