"""Conjunctions that take the subjunctive, before an indicative.

Source: Grevisse and Goosse, *Le Bon Usage*, on the mood of subordinate clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.language.base import words
from postedit.model import Severity

_CONJUNCTION = (
    r"(?:avant(?:\s+même)?|afin|pour|sans|jusqu'à\s+ce|à\s+moins|à\s+condition|pourvu|de\s+peur"
    r"|(?<!si\s)(?<!aussi\s)(?<!\w\set\s)bien|faut|faudra|faudrait"
    r"|(?:est|serait)\s+(?:important|essentiel|nécessaire|possible|indispensable))"
)
_INDICATIVE = (
    r"(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|aura|auront|peut|peuvent|va|vont|fait|font"
    r"|doit|doivent|veut|veulent|sait|savent|vient|devient|prend|met|dit|reçoit"
    r"|obtient|comprend|comprennent|permet|sert|sort|part|répond|rend|connaît|tient"
    r"|pourra|pourront|disparaît|apparaît|soutient)"
)
_SUBJUNCTIVE = words("soyez soyons ayez ayons sachez sachons")


def _is_indicative(match: re.Match[str], _: Sentence) -> bool:
    """Tell a present in “-ez” or “-ons” from a subjunctive, which ends in “-iez” or “-ions”."""
    verb = match["verb"]
    return (
        verb not in _SUBJUNCTIVE
        and not verb.endswith(("iez", "ions", "yez", "yons"))
        and bool(persons_of(verb) & {4, 5})
    )


_MESSAGE = "the conjunction takes the subjunctive"
_RULES = (
    rule(
        rf"{{P}}{_CONJUNCTION}\s+(?P<at>que\s+(?:vous|nous)\s+{{CLITIC}}{{,2}}(?P<verb>[^\W\d_]+(?:ez|ons))){{E}}",
        _MESSAGE,
        test=_is_indicative,
    ),
    rule(
        rf"{{P}}{_CONJUNCTION}\s+(?P<at>qu(?:e\s+|')\s*(?:je\s+|j'|tu\s+|ils?\s+|elles?\s+|on\s+)\s*{{CLITIC}}{{,2}}"
        rf"(?:{_INDICATIVE}|ai|as|suis|es|peux|fais|vais|sais|veux|viens|dois)){{E}}",
        _MESSAGE,
    ),
    rule(
        rf"{{P}}{_CONJUNCTION}\s+(?P<at>qu(?:e\s+|')(?:(?:les?|la|ce|cet|cette|ces|une?|des|mon|ma|mes|votre|vos"
        rf"|notre|nos|leurs?|son|sa|ses|quelqu)\s+|[l]'\s*)(?:{{W}}\s+){{1,3}}?{{CLITIC}}{{,2}}{_INDICATIVE}){{E}}",
        _MESSAGE,
        test=lambda match, _: not re.search(r"\s(?:qui|que|dont|où|et|ou)\s|qu'", match["at"][4:]),
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def subjunctive(context: Context) -> Iterator[Hit]:
    """An indicative stands behind a conjunction that takes the subjunctive: “avant que vous plantez”."""
    yield from find(context, _RULES)
