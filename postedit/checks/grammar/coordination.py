"""Verbs joined by ``et`` or ``ou`` whose forms differ though they have one subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import may_be_infinitive, persons_of
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import look_up

_NOUNS = words("pouvoir devoir savoir avoir être")
_OF_STATE = words("être avoir rester sembler devenir paraître demeurer")
_WORD = late_regex(r"[^\W\d_]+")


def _joins_nothing(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether all verbs before an infinitive are finite, so that it is joined to one of these."""
    if match["inf"] in _NOUNS or not sentence.cased[match.start("inf")].islower():
        return False
    before = _WORD.findall(sentence.text[: match.start("at")])
    return any(map(persons_of, before)) and not any(map(may_be_infinitive, before))


def _is_active(match: re.Match[str], _: Sentence) -> bool:
    return bool(persons_of(match["verb"])) and look_up(match["verb"], "fr") not in _OF_STATE


_RULES = (
    rule(
        r"{P}(?P<at>(?:et|ou|puis)\s+{CLITIC}{,2}(?P<inf>{W})){E}(?!\s+(?:n'|ne\s|est\b|sont\b|peut\b|permet\b))",
        "an infinitive is joined to a finite verb",
        source=r"\b(?:and|or|then)\s+\w+",
        test=_joins_nothing,
    ),
    rule(
        r"{P}(?:je|ils?|elles?|on|nous|vous)\s+(?:se\s+|me\s+)?(?P<verb>{W})\s+(?P<at>(?:et|puis)\s+(?P<pp>[^\W\d_]+é)){E}",
        "a participle is joined to a finite verb",
        test=_is_active,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def coordination(context: Context) -> Iterator[Hit]:
    """Two verbs of one subject differ in form: “ils arrosent les semis et tailler la haie”."""
    yield from find(context, _RULES)
