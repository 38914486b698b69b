"""Clauses that lost their ``que``, as English may leave out "that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.language.french.verbs import PERSONS
from postedit.model import Severity

# Verbs of saying and thinking, by the beginnings of their forms.
_SAYING = (
    r"(?:pens(?:e|es|ent|ons|ez|ais|ait|é)|croi[sts]|croyais|croyait|sai[st]|savons|savez|savais|savait"
    r"|suppos(?:e|ez|ais)"
    r"|espèr(?:e|ent)|espérons|espérais|trouv(?:erez|ez|e|ais)|imagin(?:e|ez|ais)|dis|disons|dites"
    r"|disait|disais|vois|voyez"
    r"|verrez|remarqu(?:ez|é|erez)|réalis(?:ez|é|e)|découvert|décidé|assurez-vous|parie|crains|savoir"
    r"|penser|croire)"
)


def _is_clause(match: re.Match[str], _: Sentence) -> bool:
    return PERSONS[match["subject"]] in persons_of(match["verb"])


def _with_que(match: re.Match[str], old: str) -> str:
    """Put “que” before the second subject, which loses an English capital."""
    left, right = (
        old[: match.start("subject") - match.start("at")],
        old[match.start("subject") - match.start("at") :],
    )
    return left + ("qu'" if right[:1].lower() in _VOWELS else "que ") + right[:1].lower() + right[1:]


_VOWELS = frozenset("aeiou")
_MESSAGE = "“que” is missing between the two clauses"
_RULES = (
    rule(
        rf"{{P}}(?P<at>{_SAYING}\s+(?P<subject>je|j'|ils?|elles?|on))\s*(?!y\s+a\b){{CLITIC}}{{,2}}"
        rf"(?P<verb>{{W}}){{E}}",
        _MESSAGE,
        test=_is_clause,
        rewrite=_with_que,
    ),
    rule(
        rf"{{P}}(?:je|j'ai|nous|vous)\s+(?P<at>{_SAYING}\s+(?P<subject>nous|vous))\s+(?:ne\s+|n')?"
        rf"(?P<verb>{{W}}){{E}}",
        _MESSAGE,
        test=_is_clause,
        rewrite=_with_que,
    ),
    rule(
        r"{P}(?P<at>(?:première|dernière|deuxième|seconde|prochaine)\s+fois\s+(?P<subject>l[ae]|les|une?"
        r"|je|j'|nous|vous|ils?"
        r"|mon|ma|notre|votre))\s*(?<=[\s'])",
        _MESSAGE,
        source=(
            r"(?<!for\sthe\s)\b(?:first|last|second|next)\s+time\s+(?:an?|the|i|we|you|they|he|she|it|my"
            r"|our|your)\b"
        ),
        rewrite=_with_que,
    ),
    rule(
        r"{P}(?P<at>(?:parce|tandis)\s+(?:je|j'|ils?|elles?|on|nous|vous|le|la|les|un"
        r"|une)){E}",
        _MESSAGE,
    ),
    rule(r"{P}(?P<at>afin\s+(?:je|j'|ils?|elles?|on|nous|vous)\s+{W}){E}", _MESSAGE),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_que(context: Context) -> Iterator[Hit]:
    """Two clauses stand side by side without “que”: “vous trouverez je l'ai fait”."""
    yield from find(context, _RULES)
