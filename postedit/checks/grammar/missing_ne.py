"""Negations that lost their ``ne``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.checks.grammar.reading.sentence import sentences
from postedit.late import late_regex
from postedit.model import Severity

_NE = late_regex(r"(?<![\w'-])(?:ne\b|n')")
_NEGATED = late_regex(r"(?<![\w'-])(?:pas|jamais)(?![\w'-])")
_CLAUSE = late_regex(r"[.!?;:()]|,(?=[^,]*\Z)")
_NOT = r"\b(?:not|no|never|none|nothing|cannot|without)\b|n't\b"
_SPOKEN = 0.34
"""Share of negations without ``ne`` from which a post is written as people speak."""


def _lacks_ne(match: re.Match[str], sentence: Sentence) -> bool:
    if not persons_of(match["verb"]):
        return False
    before = sentence.text[max(0, match.start("verb") - 45) : match.start("verb")]
    return not _NE.search(before)


def _with_ne(_: re.Match[str], old: str) -> str:
    return ("n'" if old[:1].lower() in _VOWELS else "ne ") + old[:1].lower() + old[1:]


_VOWELS = frozenset("aeiouéêhy")
_STEPS = r"(?!\s+(?:à\s+pas|mal\b|moins|seulement\b|un\b|plus\s+tard|grand-chose\b|encore\s+plus))"
_MESSAGE = "a negation without “ne”"
_VERB = r"(?P<verb>[^\W\d_]+)"
_RULES = (
    rule(
        rf"{{P}}(?:je|tu|ils?|elles?|nous|vous|cela|ceci|qui)\s+(?P<at>{{CLITIC}}{{,2}}{_VERB}"
        rf"\s+{{ADV}}{{,2}}?pas){{E}}{_STEPS}",
        _MESSAGE,
        source=_NOT,
        test=_lacks_ne,
        rewrite=_with_ne,
    ),
    rule(
        rf"{{P}}(?:je|j'|tu|ils?|elles?|on|nous|vous|cela|ça)\s*(?<=[\s'])(?P<at>{{CLITIC}}{{,2}}{_VERB}\s+{{ADV}}?jamais)"
        r"{E}",
        _MESSAGE,
        source=r"\bnever\b",
        test=_lacks_ne,
        rewrite=_with_ne,
    ),
    rule(
        rf"{{B}}(?P<at>(?P<verb>est|sont|était|étaient|ont|avait|peut|peuvent|doit|doivent|sera|serait"
        rf"|fait|font|veut|va|vont)"
        rf"\s+{{ADV}}{{,2}}?pas){{E}}{_STEPS}",
        _MESSAGE,
        source=_NOT,
        test=_lacks_ne,
        rewrite=_with_ne,
    ),
    rule(
        r"(?<!n')(?<!n' )(?<![\w-])(?P<at>(?P<verb>est)-ce\s+pas){E}",
        _MESSAGE,
        test=_lacks_ne,
        rewrite=_with_ne,
    ),
    rule(
        r"{P}(?P<at>(?P<verb>{ETRE}|{AVOIR})\s+plus)\s+(?!(?:de|d'|que|qu'|ou|en|tard|loin|tôt|d)\b)"
        r"(?:{W})",
        _MESSAGE,
        source=r"\b(?:no\s+longer|not\s+\w+\s+any\s?more)\b|n't\b[^.]*\bany\s?(?:more|longer)\b",
        test=_lacks_ne,
        rewrite=_with_ne,
    ),
)


@check(
    severity=Severity.CRITICAL,
    confidence=0.88,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_ne(context: Context) -> Iterator[Hit]:
    """A negation lost its “ne” in a post that writes it elsewhere: “étaient plus nécessaires”."""
    found = list(find(context, _RULES))
    negated = sum(len(_NEGATED.findall(sentence.text)) for sentence in sentences(context))
    if len(found) <= 1 or len(found) < _SPOKEN * negated:
        yield from found
