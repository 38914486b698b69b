"""Prepositions lost, added or copied from English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import find, rule
from postedit.language.base import words
from postedit.language.french.small_words import COMPLEX_PREPOSITIONS
from postedit.model import Severity
from postedit.terms.inflection.french.sound import sounds_as_vowel

_COMPLEX = "|".join(each.replace(" ", r"\s+") for each in sorted(COMPLEX_PREPOSITIONS))
_UNIT = r"(?:mois|ans|années|semaines|jours|heures|décennies|minutes)"
_FEELING = (
    r"(?:sérieu(?:x|se|ses)|excitée?s?|enthousiastes?|passionnée?s?|heureu(?:x|se|ses)|inqui(?:et|ète)s?"
    r"|nerveu(?:x|se)"
    r"|fi(?:er|ère)s?|curieu(?:x|se|ses)|emballée?s?)"
)


def _with_de(_: re.Match[str], old: str) -> str:
    """Put “de” before the last word."""
    before, _space, last = old.rpartition(" ")
    return f"{before} d'{last}" if sounds_as_vowel(last) else f"{before} de {last}"


_TIMES = words(
    "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir week-end semaine mois an année"
)
_TRANSITIVE = (
    r"(?:utiliser|copier|modifier|tester|essayer|partager|installer|télécharger|adopter|étendre|améliorer"
    r"|découvrir)"
)
_NO_OBJECT = (
    r"(?:atterri(?:r|t|ssent|ssez|ront|ra|rez)?|accéd(?:er|ez|e|ent|ons)|adhér(?:er|ez|ent)"
    r"|particip(?:er|ez|ent|ons|era|eront)|contribu(?:er|ez|ent|ons))"
)
_RULES = (
    rule(
        r"{P}(?:intérêts?|intéressée?s?)\s+(?P<at>à)\s+(?P<inf>{W}){E}(?!\s+ce\s+que)",
        "“interested in doing” word for word; French has “par”, or “souhaiter”",
        source=r"\binterest(?:ed)?\s+in\b",
    ),
    rule(
        r"{P}(?P<at>axée?s?\s+(?!sur\b|autour\b|vers\b|et\b|ou\b){W}){E}",
        "“axé” takes “sur”: “axé sur l'IA”",
        source=r"-(?:first|focused|focussed|centered|centric|driven|based|oriented)\b",
    ),
    rule(
        rf"{{P}}(?<!faire )(?<!font )(?P<at>{_NO_OBJECT}\s+(?:les?|la|l'|votre|vos|notre|nos|ce|cette|cet"
        r"|une?)\s*{W})(?!\s+(?:prochaine?|dernière?|fois|jour)\b)",
        "this verb takes no direct object; French has “sur” or “à”",
        test=lambda match, _: match[0].split()[-1].removeprefix("l'") not in _TIMES,
    ),
    rule(
        rf"{{P}}(?P<at>{_TRANSITIVE}(?:\s*,\s+{_TRANSITIVE})*(?:\s+(?:et|ou)\s+(?:contribuer|participer|accéder"
        r"|adhérer|répondre)\s+à|\s*,\s+contribuer\s+et)){E}",
        "the first verb takes no “à”: it needs an object of its own, and the second “y”",
        source=r"\b(?:and|or|,)\s+(?:\w+\s+){,2}(?:to|in|with)\b",
    ),
    rule(
        r"{P}(?<!y )(?P<at>(?:accéder|naviguer|contribuer|répondre|participer|adhérer|parler|discuter"
        r"|réfléchir|(?:se|vous|nous)\s+connecter)\s+(?:et|ou)\s+(?:de\s+|d'|à\s+)?(?P<inf>{W})\s+"
        r"(?:efficacement\s+|facilement\s+|ensuite\s+)?(?:les?|la|l'|des|une?|vos|votre|ces?|cette|leurs?|son|sa"
        r"|ses|nos|notre|mon|ma|mes)){E}?",
        "the first verb does not take the object of the second: it needs “y” or “en” of its own",
        source=(
            r"\b(?:access|navigate|reply\s+to|answer|join|enter)\s+(?:and|or)\b"
            r"|\b(?:to|in|about|with|of),?\s+(?:and|or)\b"
        ),
    ),
    rule(
        rf"{{P}}(?P<at>(?:{_COMPLEX})\s+(?!(?:des?|du|d|d'\w*|que|qu|où|duquel|desquels|desquelles"
        rf"|lequel|ne|n|pour|il|y|en)\b|\W)\w+)",
        "a preposition that ends in “de” stands without it",
        rewrite=_with_de,
        test=lambda match, _: (
            not match[0].split()[-1].startswith("d'")
            and match[0].split()[-1]
            not in {
                "et",
                "ou",
                "est",
                "sont",
                "à",
                "mais",
                "par",
                "n'est",
                "ni",
                "même",
                "notamment",
                "surtout",
                "seulement",
                "principalement",
            }
        ),
    ),
    rule(
        rf"{{P}}(?P<at>pour)\s+(?:les|ces)\s+(?:[\w-]+\s+){{,4}}?derni(?:er|ère)s\s+{_UNIT}{{E}}",
        "a span of time up to now takes “depuis” or “au cours de”",
        source=r"\b(?:have|has|had|'ve|'s)\s+(?:\w+\s+)?been\b.*\b(?:for|over)\b",
    ),
    rule(
        r"{P}(?P<at>(?:en\s+fonction\s+de|à\s+propos\s+de|au\s+sujet\s+de|dépend(?:ent|ait)?\s+de)\s+"
        r"(?:comment|pourquoi)){E}",
        "a preposition does not govern a clause with “comment”; French has “la façon dont”",
        source=r"\b(?:how|why)\b",
    ),
    rule(r"{P}(?P<at>depuis\s+avant(?:\s+qu[e'])?)", "“since before” word for word"),
    rule(
        rf"{{P}}(?P<at>{_FEELING}\s+(?:au\s+sujet\s+d[eu']|à\s+ce\s+sujet|sur\s+ce\s+sujet))",
        "the adjective does not take “au sujet de”; English “about” word for word",
        source=r"\babout\b",
    ),
    rule(
        r"{P}(?P<at>un\s+peu\s+d'une?)\s+{W}",
        "“a bit of a” word for word; French has no “de” here",
        rewrite=lambda _, old: old.replace(" d'", " "),
        source=r"\bbit\s+of\s+an?\b",
    ),
    rule(
        r"\A\s*(?P<at>(?:Utilisation|Installation|Création|Construction|Ajout|Connexion|Exécution"
        r"|Configuration)\s+"
        r"(?:[A-Z][\w.-]+|les?|la|une?|votre|vos|notre))(?=\s|\Z)",
        "a noun of action without “de”",
        rewrite=lambda match, old: _with_de(match, old) if old.split()[-1] not in {"le", "les"} else None,
        cased=True,
        source=(
            r"\A\s*(?:using|installing|creating|building|adding|connecting|running|configuring|setting"
            r"\s+up)\s"
        ),
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo", "idiom/literal"),
)
def preposition(context: Context) -> Iterator[Hit]:
    """A preposition is lost or copied from English: “à l'égard X”, “depuis avant”, “un peu d'une”."""
    yield from find(context, _RULES)
