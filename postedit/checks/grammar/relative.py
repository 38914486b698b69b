"""Relative clauses with the wrong pronoun or the wrong number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import pairs, persons_of
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import look_up

_HEADS = words("à avec dans pour sur sont par chez sous voici voilà mais")
_PLURALS = pairs("""
    est/sont était/étaient a/ont avait/avaient peut/peuvent doit/doivent va/vont fait/font sera/seront
    serait/seraient permet/permettent pourrait/pourraient devrait/devraient
    """)
_VERB = r"(?:est|était|a|avait|peut|doit|va|fait|sera|serait|permet|pourrait|devrait)"


def _is_plural_head(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether the plural noun right before “qui” is its antecedent: no noun governs it."""
    before = match["before"]
    lemma = look_up(match["noun"], "fr")
    return (not before or before in _HEADS or bool(persons_of(before))) and lemma not in {None, match["noun"]}


_THINKING = (
    r"(?:pens(?:e|es|ez|ons|ent|iez|ait|ais)|croi(?:s|t|ent)|croy(?:ez|ons)|sav(?:ez|ons)|sai[st]"
    r"|trouv(?:e|es|ez|ons)|estim(?:e|ez|ons)|suppos(?:e|ez|ons))"
)
_RULES = (
    rule(
        rf"{{P}}(?P<at>qu(?:e\s+|')(?:je|tu|vous|nous|ils|elles|on)\s+{_THINKING}\s+(?:devrai(?:t|ent)"
        r"|pourrai(?:t|ent)|doi(?:t|vent)|peu(?:t|vent)|est|sont|sera|seront|serait|était|étaient|a|ont|va|vont"
        r"|aurait|fonctionne(?:nt)?|mérite(?:nt)?)){E}",
        "“that you think should” word for word; French has “dont vous pensez que”, or “qui, selon vous,”",
        source=r"\b(?:i|you|we|they|one)\s+(?:\w+\s+)?(?:think|believe|know|find|feel|suppose|guess)\b",
    ),
    rule(
        r",\s+(?P<at>qui\s+[A-Z][\w-]+)\s+(?:a|avait|ont|est|était|sont|va|peut)\s+",
        "“qui” before a subject; the object of the clause is “que”",
        cased=True,
        source=r"\b(?:which|that)\b",
    ),
    rule(
        rf"(?:\A|{{P}}(?P<before>[^\W\d_]+)\s+|[.!?,]\s+)(?:des|les|ces|mes|nos|vos|quelques|plusieurs"
        rf"|certaine?s)\s+(?P<noun>[^\W\d_]+[sx])\s+qui\s+(?P<at>{_VERB}){{E}}",
        "the verb is singular, its antecedent plural",
        test=_is_plural_head,
        rewrite=lambda _, old: _PLURALS.get(old),
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def relative(context: Context) -> Iterator[Hit]:
    """A relative clause has the wrong pronoun or number: “des choses qui était”."""
    yield from find(context, _RULES)
