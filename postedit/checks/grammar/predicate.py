"""Adjectives and participles behind ``être`` that do not agree with their subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_infinitive
from postedit.checks.grammar.reading.nouns import noun_gender
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.entry import Gender
from postedit.terms.inflection.french.adjective import fits, form, postnominal, prenominal
from postedit.terms.inflection.french.gender import gender_of

_SINGULAR = r"(?:est|était|sera|serait|a\s+été|avait\s+été|devient|semble|reste)"
_PLURAL = r"(?:sont|étaient|seront|seraient|ont\s+été|avaient\s+été)"
_NO_ADJECTIVE = words("""
    fonction source membre dit tout même autre juste bon fort haut bas droit cher net propre objet clé libre
    """)

_COLLECTIVE = words("""
    plupart moitié partie majorité nombre tiers quart série centaine dizaine couple paire suite type sorte
    genre poignée douzaine millier million minorité ensemble
    """)


def _base(adjective: str) -> str | None:
    if adjective in _NO_ADJECTIVE or is_infinitive(adjective):
        return None
    if adjective.endswith(("ante", "antes", "ente", "entes")):
        return adjective.removesuffix("s")[:-1]
    return postnominal(adjective) or prenominal(adjective)


def _is_singular(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether an adjective behind a plural verb is in the singular, and can be no noun."""
    adjective = match["adjective"]
    base = _base(adjective)
    return (
        base is not None
        and adjective[-1] not in "sx"
        and not fits(adjective, base, feminine=None, plural=True)
    )


def _is_masculine(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether an adjective behind “elle est” is in the masculine."""
    base = _base(match["adjective"])
    return base is not None and not fits(match["adjective"], base, feminine=True, plural=None)


def _is_feminine(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether an adjective behind “il est” is in the feminine."""
    base = _base(match["adjective"])
    return base is not None and not fits(match["adjective"], base, feminine=False, plural=None)


def _is_of_other_gender(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether an adjective has another gender than the noun that is the subject."""
    noun = match["noun"]
    gender, base = noun_gender(noun), _base(match["adjective"])
    if gender is None or base is None or not noun.islower() or noun in _COLLECTIVE:
        return False
    return not fits(match["adjective"], base, feminine=gender is Gender.FEMININE, plural=None)


def _plural(match: re.Match[str], old: str) -> str | None:
    base = _base(match["adjective"])
    if base is None:
        return None
    feminine = not fits(match["adjective"], base, feminine=False, plural=None)
    return old[: len(old) - len(match["adjective"])] + form(base, feminine=feminine, plural=True)


def _other_gender(match: re.Match[str], old: str) -> str | None:
    base = _base(match["adjective"])
    noun = match["noun"]
    if base is None:
        return None
    feminine = noun in {"elle", "elles"} or gender_of(noun) is Gender.FEMININE
    plural = noun[-1] in "sx"
    return old[: len(old) - len(match["adjective"])] + form(base, feminine=feminine, plural=plural)


_RULES = (
    rule(
        rf"{{P}}(?<!se )(?<!ce )(?P<at>{_PLURAL}\s+{{ADV}}{{,2}}(?P<adjective>{{W}})){{E}}",
        "the verb is plural, its adjective singular",
        test=_is_singular,
        rewrite=_plural,
    ),
    rule(
        rf"{{C}}(?P<at>(?P<noun>elles?)\s+(?:n'|ne\s+)?(?:{_SINGULAR}|{_PLURAL})\s+{{ADV}}{{,2}}(?P<adjective>{{W}})){{E}}",
        "“elle” with a masculine adjective",
        test=_is_masculine,
        rewrite=_other_gender,
    ),
    rule(
        rf"{{C}}(?:(?:les?|la|ce|cet|cette|ces|une?|mon|ma|mes|votre|vos|notre|nos|leurs?|son|sa|ses)\s+|l')"
        rf"(?P<at>(?P<noun>{{W}})\s+(?:n'|ne\s+)?(?:{_SINGULAR}|{_PLURAL})\s+{{ADV}}{{,2}}(?P<adjective>{{W}})){{E}}",
        "the adjective has not the gender of its noun",
        test=_is_of_other_gender,
        rewrite=_other_gender,
    ),
    rule(
        rf"(?:\A\W*|[.,;:]\s+|\b(?:que|si|et|mais)\s+)(?i:(?:les?|la|cet?|cette|ces|une?|mon|ma|votre|notre)\s+|l')"
        rf"(?P<noun>{{W}})(?:\s+[A-Z][\w.-]*){{1,2}}\s+(?P<at>(?:{_SINGULAR}|{_PLURAL})\s+{{ADV}}{{,2}}"
        rf"(?P<adjective>{{W}})){{E}}",
        "the adjective has not the gender of its noun",
        cased=True,
        test=_is_of_other_gender,
        rewrite=_other_gender,
    ),
    rule(
        rf"{{C}}(?:(?:les?|la|cet?|cette|ces|une?|mon|ma|mes|votre|vos|notre|nos|son|sa|ses)\s+|l')(?P<noun>{{W}})\s+"
        rf"(?:de|des|du|par|pour|d')\s*(?:(?:la|les|vos|votre|ce|cette|ces)\s+|l')?{{W}}\s+"
        rf"(?P<at>(?:{_SINGULAR}|{_PLURAL})\s+{{ADV}}{{,2}}(?P<adjective>{{W}})){{E}}",
        "the adjective has not the gender of its noun",
        test=_is_of_other_gender,
        rewrite=_other_gender,
    ),
    rule(
        rf"{{P}}(?P<at>(?P<noun>ils?)\s+(?:n'|ne\s+)?(?:{_SINGULAR}|{_PLURAL})\s+{{ADV}}{{,3}}(?P<adjective>{{W}})){{E}}",
        "“il” with a feminine adjective",
        test=_is_feminine,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def predicate(context: Context) -> Iterator[Hit]:
    """An adjective behind “être” does not agree with its subject: “les serres sont grande”."""
    yield from find(context, _RULES)
