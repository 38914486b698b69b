"""Object pronouns that stand for nothing: ``je l'ai écrit quelques articles``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.late import late_regex
from postedit.model import Severity

_NAMING = late_regex(
    r"(?:appel|nomm|baptis|surnomm|intitul|consid[eé]r|trouv|jug|estim|imagin|qualifi|d[eé]sign"
    r"|d[eé]clar|proclam"
    r"|pass|vu|rendu|élu|cru|senti|voulu|fait)"
)
_TIMES = (
    r"(?!(?:{W}\s+){,2}(?:fois|jours?|ans?|années?|mois|semaines?|heures?|minutes?|secondes?|moment"
    r"|matin|soir|nuit"
    r"|week-end|instant|peu|fraction|temps|dizaines?|centaines?|milliers?|bonne|manière|façon)\b)"
)
_OBJECT = r"(?:des|une?|quelques|plusieurs|mon|ma|mes|notre|nos|votre|vos|quelque\s+chose|tous\s+les)\s+"
_ENGLISH = {
    "je": "i",
    "tu": "you",
    "il": "he|she|it",
    "elle": "she|he|it",
    "on": "we|you|one",
    "nous": "we",
    "vous": "you",
    "ils": "they",
    "elles": "they",
}
_BEHIND = (
    r"(?:'ve|'d|\s+have|\s+had)?(?:\s+(?:\w+ly|also|just|then|once|even|never|ever))*\s+\w+"
    r"(?P<rest>[^.!?;,:]{0,40})"
)
_MEANT = late_regex(
    r"\A\W*(?:\Z|[\w'’-]*\W+(?:[\w'’-]+\W+){0,3}?)?"
    r"(?:it|him|her|them|that|this|so|these|those|one|you|everything)\b|\A\s*\Z",
    re.IGNORECASE,
)
_RELATIVE = late_regex(r"(?:that|which|what|who|whom|as|than|like)\s+\Z", re.IGNORECASE)


def _is_spurious(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether the source's subject has a verb, and none of its verbs a pronoun or nothing behind it."""
    subject = "je" if match["subject"].startswith("j") else match["subject"]
    clauses = list(re.finditer(rf"\b(?:{_ENGLISH[subject]})\b{_BEHIND}", sentence.source, re.IGNORECASE))
    return bool(clauses) and not any(
        _MEANT.match(clause["rest"]) or _RELATIVE.search(sentence.source[: clause.start()])
        for clause in clauses
    )


def _names_nothing(match: re.Match[str], _: Sentence) -> bool:
    return not _NAMING.match(match["pp"])


def _without(_: re.Match[str], old: str) -> str:
    """Take the pronoun out: “Je l'ai” becomes “J'ai”, “ne l'avait” “n'avait”."""
    new = re.sub(r"\bl'\s*", "", old)
    return re.sub(r"\b([Jj]|n)e\s+(?=[aeé])", r"\1'", new)


_MESSAGE = "an object pronoun without anything it stands for"
_RULES = (
    rule(
        rf"{{P}}(?P<at>(?:(?:je|tu|ils?|elles?|on|nous|vous|personne|qui)\s+)(?:ne\s+)?l'\s*{{AVOIR}})"
        rf"\s+{{ADV}}?(?P<pp>{{W}})"
        rf"\s+{_TIMES}{_OBJECT}",
        _MESSAGE,
        unless=r"\b(?:it|him|her)\s+(?:an?|the|some|my|your|our)\b|\bmade\s+(?:it|him|her)\b",
        test=_names_nothing,
        rewrite=_without,
    ),
    rule(
        r"(?<!comme )(?<!que )(?<!qui )(?<!dont )(?<!ainsi )(?<![\w-])"
        r"(?P<at>(?P<subject>je|il|elle|nous|ils|elles)\s+l'\s*{AVOIR})"
        r"\s+{ADV}{,2}(?P<pp>{W}){E}",
        _MESSAGE,
        test=_is_spurious,
        rewrite=_without,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def object_pronoun(context: Context) -> Iterator[Hit]:
    """An object pronoun doubles the object or stands for nothing in the source: “je l'ai écrit un mot”."""
    yield from find(context, _RULES)
