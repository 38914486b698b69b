"""Adjectives and names in the order of English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_word, persons_of
from postedit.checks.grammar.reading.nouns import noun_gender, singular_of
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.inflection.french.adjective import postnominal, prenominal
from postedit.terms.inflection.french.gender import gender_of

_DEGREE = (
    r"(?:vraiment|très|assez|si|plutôt|extrêmement|incroyablement|totalement|complètement|super|tellement)"
)
_HEADS = words("""
    plug-in plugin serveur application appli base capteur réseau équipe communauté fichier compte
    plateforme plate-forme système client bibliothèque défi projet tableau utilisateur utilisateurs
    développeur développeurs carte appareil conférence boutique pile nuage moteur module pilote instance
    conteneur requête écosystème
    """)
_EARLY = words("net nette nets nettes fort forte forts fortes vif vive faible faibles lourd lourde haute")
_NOUNS = words("produit reçu écrit fait")
_APPOSED = words("type source cible étape client serveur métier")
_LATE = words("cool sympa sympas super génial géniale géniaux géniales")


def _is_late_adjective(match: re.Match[str], _: Sentence) -> bool:
    """Tell whether an adjective that belongs behind its noun stands before a word that is a noun."""
    adjective, noun = match["adjective"], match["noun"]
    if adjective in _EARLY:
        return False
    late = adjective in _LATE or (postnominal(adjective) is not None and prenominal(adjective) is None)
    return (
        late
        and gender_of(noun) is not None
        and (noun in _NOUNS or postnominal(noun) is None)
        and is_word(noun)
    )


def _is_compound(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether the source has a word right behind the name, which the noun renders."""
    name, noun = match["name"], match["noun"].lower()
    if re.search(rf"\b{re.escape(name)}\s+{re.escape(match['noun'])}\b", sentence.source):
        return False  # a name of three words, as in the source
    return noun in _HEADS and re.search(rf"\b{re.escape(name)}\s+\w", sentence.source) is not None


def _is_string(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a plural noun with its adjective before a singular noun that nothing joins to them."""
    noun, adjective, second = match["noun"], match["adjective"], match["second"]
    if not sentence.cased[match.start("noun") : match.end("second")].islower():
        return False
    if noun_gender(singular_of(noun) or "") is None or postnominal(adjective) is None or second in _APPOSED:
        return False
    if look_up(second, "fr") != second or postnominal(second) is not None:
        return False
    return noun_gender(second) is not None and not _may_be_verb(second)


def _may_be_verb(word: str) -> bool:
    return bool(persons_of(word)) or is_known(word + "r", "fr")


_RULES = (
    rule(
        rf"(?:\A\s*|[.!?]\s+|{{B}}(?:une?|des|d[e']|c'est|c'était|c'est\s+une?)\s+)(?P<at>{_DEGREE}\s+"
        rf"(?P<adjective>{{W}})\s+(?P<noun>{{W}})){{E}}",
        "the adjective stands before its noun, as in English",
        test=_is_late_adjective,
    ),
    rule(
        rf"{{B}}(?P<at>(?:est|c'était|c'est|était)\s+{_DEGREE}\s+(?:trucs?|choses?)){{E}}",
        "an adverb of degree before a noun",
    ),
    rule(
        r"{B}(?:une?|le|la|des|les|du)\s+(?P<at>(?P<noun>{W})\s+mieux)(?=\s+[A-Z]|\s*[.,(])",
        "“mieux” is an adverb; French has “un meilleur …”",
        cased=True,
        source=r"\bbetter\b",
        test=lambda match, _: gender_of(match["noun"].lower()) is not None or match["noun"].lower() in _HEADS,
    ),
    rule(
        r"{B}(?P<at>(?:[Uu]ne?|[Ll]es?|[Ll]a|[Dd]es|[Dd]u|[Aa]u)\s+(?:[A-Z][\w-]+\s+)?"
        r"(?P<name>[A-Z][\w-]*)\s+(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?)){E}",
        "name and noun stand in the order of English",
        cased=True,
        test=_is_compound,
    ),
    rule(
        r"{P}(?:les|des|ces|mes|nos|vos|leurs|plusieurs|quelques|de|deux|trois|quatre|cinq)\s+"
        r"(?P<at>(?P<noun>{W}[sx])\s+(?P<adjective>{W}[sx])\s+(?P<second>{W})){E}",
        "two nouns stand side by side, as in English, with nothing to join them",
        test=_is_string,
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def word_order(context: Context) -> Iterator[Hit]:
    """An adjective or a name stands before its noun, as in English: “vraiment cool produit”."""
    yield from find(context, _RULES)
