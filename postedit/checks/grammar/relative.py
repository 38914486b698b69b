"""Relative clauses with the wrong pronoun or the wrong number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_participle, may_be_infinitive, pairs, persons_of
from postedit.checks.grammar.reading.nouns import gender_in_either_number, noun_gender, singular_of
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.entry import Gender
from postedit.terms.inflection.french.adjective import fits, form, postnominal

_HEADS = words("à avec dans pour sur sont par chez sous voici voilà mais")
_PLURALS = pairs("""
    est/sont était/étaient a/ont avait/avaient peut/peuvent doit/doivent va/vont fait/font sera/seront
    serait/seraient permet/permettent pourrait/pourraient devrait/devraient
    """)
_VERB = r"(?:est|était|a|avait|peut|doit|va|fait|sera|serait|permet|pourrait|devrait)"


def _is_plural_head(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether the plural noun right before “qui” is its antecedent: no noun governs it."""
    return _is_head(match["before"]) and singular_of(match["noun"]) is not None


def _is_head(before: str | None) -> bool:
    """Tell by the word before a noun phrase whether no other noun governs it."""
    return not before or before in _HEADS or bool(persons_of(before))


def _is_singular(match: re.Match[str], _: Sentence) -> bool:
    """Tell a third person singular that is no plural too."""
    verb = match["verb"]
    persons = persons_of(verb) or ({3} if may_be_infinitive(verb + "r") else set[int]())
    return 3 in persons and 6 not in persons and not is_participle(verb)


def _is_of_other_gender(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether an adjective in the clause has another gender than the noun right before “qui”."""
    noun, between, before = match["noun"], match["own"], sentence.text[: match.start()].split()[-1:]
    if before == ["de"] or (match["determiner"] == "des" and not _is_head(before[0] if before else "")):
        return False
    gender, base = gender_in_either_number(noun), postnominal(match["adjective"])
    if gender is None or base is None or (persons_of(noun) and noun_gender(noun) is None):
        return False
    if between is not None and postnominal(between) is None and not is_participle(between):
        return False
    return not fits(match["adjective"], base, feminine=gender is Gender.FEMININE, plural=None)


def _of_its_gender(match: re.Match[str], old: str) -> str | None:
    base, adjective = postnominal(match["adjective"]), match["adjective"]
    if base is None:
        return None
    feminine = gender_in_either_number(match["noun"]) is Gender.FEMININE
    return old[: len(old) - len(adjective)] + form(base, feminine=feminine, plural=adjective.endswith("s"))


def _with_dont(_: re.Match[str], old: str) -> str:
    return "dont " + re.sub(r"\Aqu(?:e\s+|['’]\s*)", "", old)


_BEING = r"(?:est|sont|était|étaient|sera|seront|(?:a|ont|avait|avaient)\s+été)"
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
        r"{P}(?:(?:ce|une?|les?|la|des|cet|cette|ces|seule?|chose|tout)\s+|l'\s*)(?:{W}\s+){0,3}?(?P<at>qu(?:e\s+|')"
        r"(?:je|j'|tu|ils?|elles?|on|nous|vous)\s*(?:n'\s*)?(?:{ADV})?{AVOIR}\s+(?:pas\s+)?(?:besoin|envie|peur|honte))"
        r"(?=\s*(?:[.,;:!?)]|\Z|pour\b|afin\b|maintenant|ici|dans\b|et\b|ou\b|c'est|est\b|sont\b))",
        "“avoir besoin” takes “de”: French has “dont”",
        rewrite=_with_dont,
    ),
    rule(
        r"{P}(?:(?:une?|les?|la|des|cet|cette|ces|ce)\s+|l'\s*)(?:{W}\s+){0,3}?(?P<at>qu(?:e\s+|')"
        r"(?:je\s+(?:me\s+|m'\s*)|tu\s+(?:te\s+|t'\s*)|(?:ils?|elles?|on)\s+(?:se\s+|s'\s*)|nous\s+nous\s+|vous\s+vous\s+)"
        r"souv(?:iens|ient|enons|enez|iennent|enais|enait|iendr\w+))"
        r"(?=\s*(?:[.,;:!?)]|\Z|pour\b|toujours|sûrement|longtemps|encore|toute\b))",
        "“se souvenir” takes “de”: French has “dont”",
        rewrite=_with_dont,
    ),
    rule(
        rf"(?:\A|{{P}}(?P<before>[^\W\d_]+)\s+|[.!?,]\s+)(?:des|les|ces|mes|nos|vos|quelques|plusieurs"
        rf"|certaine?s)\s+(?P<noun>[^\W\d_]+[sx])\s+qui\s+(?P<at>{_VERB}){{E}}",
        "the verb is singular, its antecedent plural",
        test=_is_plural_head,
        rewrite=lambda _, old: _PLURALS.get(old),
    ),
    rule(
        r"{P}une?\s+(?:des|de\s+(?:ces|ses|nos|vos|mes|leurs))\s+(?:[^\W\d_]+s\s+)?{W}s(?:\s+[^\W\d_]+s)?\s+"
        r"qui\s+(?:[^\W\d_]+ment\s+)?(?P<at>(?P<verb>{W})){E}",
        "the antecedent is the plural noun; the verb is in the singular",
        source=r"\bone\s+of\s+(?:the|those|these|my|our|your|their)\b",
        test=_is_singular,
    ),
    rule(
        r"{P}(?P<determiner>une?|des|les|la|le|cette|ces|d'autres|mes|nos|vos|notre|votre|plusieurs)\s+(?P<noun>{W})"
        rf"(?:\s+(?P<own>{{W}}))?,?\s+qui\s+(?:n'|ne\s+)?(?P<at>{_BEING}\s+{{ADV}}{{,2}}(?P<adjective>{{W}})){{E}}",
        "the adjective has not the gender of the noun that “qui” stands for",
        test=_is_of_other_gender,
        rewrite=_of_its_gender,
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
    """A relative clause has the wrong pronoun, number or gender: “des choses qui était”."""
    yield from find(context, _RULES)
