"""Participles behind a subject pronoun without their auxiliary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_participle, persons_of
from postedit.language.french.verbs import PERSONS
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.inflection.capital import like

_AUXILIARY = late_regex(
    r"(?:ai|as|a|avons|avez|ont|av\w+|aur\w+|suis|es|est|sommes|êtes|sont|ét\w+|ser\w+|ay\w+)"
)


def _has_no_auxiliary(match: re.Match[str], _: Sentence) -> bool:
    if persons_of(match["pp"]):
        return False  # "tout ce que vous faites est"
    return not any(_AUXILIARY.fullmatch(word) for word in re.findall(r"\w+", match["between"]))


def _is_adverb(match: re.Match[str], _: Sentence) -> bool:
    """Tell an adverb from the third person plural of a verb (``ils affirment``)."""
    verb = match["verb"]
    return not persons_of(match["adverb"]) and (bool(persons_of(verb)) or is_participle(verb))


def _is_no_finite_form(match: re.Match[str], _: Sentence) -> bool:
    """Tell a participle that is not also a form of its pronoun's person: “je construit”, not “je dis”."""
    persons = persons_of(match["pp"])
    return bool(persons) and PERSONS[match["subject"]] not in persons


_AVOIR = {
    "je": "j'ai",
    "tu": "tu as",
    "il": "il a",
    "elle": "elle a",
    "on": "on a",
    "nous": "nous avons",
    "vous": "vous avez",
    "ils": "ils ont",
    "elles": "elles ont",
}
_WITH_ETRE = late_regex(r"(?:all|rest|arriv|entr|tomb|retourn|mont|pass|rentr|décéd|devenu|venu|né)")


def _with_auxiliary(match: re.Match[str], old: str) -> str | None:
    """Write the auxiliary of transitive verbs; which one the others take is left to the reviewer."""
    parts = old.split()
    new = _AVOIR.get(parts[0].lower())
    if new is None or _WITH_ETRE.match(match["pp"]):
        return None
    return " ".join([like(parts[0], new), *parts[1:]])


_ADVERB = r"(?P<adverb>[^\W\d_]{3,}ment)\s+{CLITIC}?(?P<verb>{W})"
_LOST = "a participle without its auxiliary"
_SPLIT = "an adverb parts the pronoun from its verb"
# Participles that are no form of the passé simple and no noun.
_CLEAR = r"[^\W\d_]+é(?:e?s?)|voulu|venu|devenu|vu|pu|lu|reçu|connu|perdu|vendu|rendu|répondu|attendu|été"
_RULES = (
    rule(rf"{{P}}(?P<at>(?:je|tu|ils)\s+{{ADV}}?(?P<pp>{_CLEAR})){{E}}", _LOST, rewrite=_with_auxiliary),
    rule(
        r"{P}(?P<at>(?P<subject>je|tu|ils)\s+{ADV}?(?P<pp>{W})){E}",
        _LOST,
        test=_is_no_finite_form,
        rewrite=_with_auxiliary,
    ),
    rule(
        rf"{{C}}(?P<at>(?:nous|vous|il|elles?|on)\s+{{ADV}}?(?P<pp>{_CLEAR})){{E}}",
        _LOST,
        rewrite=_with_auxiliary,
    ),
    rule(rf"{{P}}(?P<at>(?:je|tu|ils?|on)\s+{_ADVERB}){{E}}", _SPLIT, test=_is_adverb),
    rule(
        rf"(?:\A\s*|[.!?;,]\s+|{{B}}(?:que|si)\s+|{{B}}qu')(?P<at>elles?\s+{_ADVERB}){{E}}",
        _SPLIT,
        test=_is_adverb,
    ),
    rule(
        r"{P}ce\s+qu(?:e\s+|')(?P<between>(?:{W}\s+){1,3}?)(?P<at>(?P<pp>{W})\s+(?:était|étaient|est"
        r"|sont)){E}",
        _LOST,
        test=_has_no_auxiliary,
    ),
    rule(
        r"{P}(?P<between>(?:{W}\s+){4})(?P<at>(?P<pp>[^\W\d_]+é)\s+(?:mon|ma|mes|notre|nos|votre|vos)\s+{W})",
        _LOST,
        test=lambda match, sentence: (
            _has_no_auxiliary(match, sentence)
            and not re.search(r"\b(?:et|ou|fois|avoir|être|puis|après)\s+\Z", match["between"])
        ),
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def missing_auxiliary(context: Context) -> Iterator[Hit]:
    """A pronoun and a participle stand without an auxiliary: “je commencé”, “nous allé”."""
    yield from find(context, _RULES)
