"""French determiners, verbs and participles that differ in number or gender from the noun beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_participle
from postedit.checks.grammar.reading.nouns import gender_in_either_number, noun_gender, singular_of
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.entry import Gender
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.french.adjective import fits, form, postnominal
from postedit.terms.inflection.french.sound import sounds_as_vowel

_PLURAL = (
    r"(?:les|des|ces|mes|tes|ses|nos|vos|leurs|plusieurs|quelques|deux|trois|quatre|cinq|certain(?:e)?s)"
)
_PART = (
    r"(?:(?:d(?:e|u|es)\s+(?:(?:la|votre|ce|cette)\s+|l')?|d'|(?:dans|sur|pour|avec|en)\s+(?:(?:les?|la|une?|votre)\s+|l')?)"
    r"{W}\s+)"
)
_MANY = {
    "est": "sont", "a": "ont", "peut": "peuvent", "doit": "doivent", "sera": "seront", "était": "étaient",
    "avait": "avaient", "va": "vont", "fait": "font", "permet": "permettent", "contient": "contiennent",
    "serait": "seraient", "devrait": "devraient", "pourrait": "pourraient", "s'affiche": "s'affichent",
}  # fmt: skip
_TIMES = words("jours mois ans années semaines heures fois minutes lundis mardis secondes temps")
_APPOSED = words("""
    type source cible étape client serveur métier clé standard test modèle phare pilote maximum minimum
    web mobile premium max min html json xml
    """)
_END = (
    r"(?=\s*(?:[.,;:!?)]|\Z)|\s+(?:de|des|du|en|et|ou|pour|par|dans|sur|avec|que|qui|est|sont|ne|à|au|aux)\b)"
)
_JOINED = late_regex(r"\s*(?:,|et|ou)\s")


def _is_plural_subject(match: re.Match[str], _: Sentence) -> bool:
    noun = match["noun"]
    return noun not in _TIMES and singular_of(noun) is not None and gender_in_either_number(noun) is not None


def _plural_verb(match: re.Match[str], old: str) -> str:
    verb = match["verb"]
    return old[: len(old) - len(verb)] + _MANY[verb]


def _base(match: re.Match[str]) -> str | None:
    """Give the masculine of a participle or adjective, None for what may be a noun."""
    word = match["adjective"]
    return None if word in _APPOSED or noun_gender(word) is not None else postnominal(word)


def _is_singular_adjective(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell an adjective in the singular behind a noun in the plural, which is not one of several."""
    noun, word, base = match["noun"], match["adjective"], _base(match)
    if base is None or singular_of(noun) is None or gender_in_either_number(noun) is None:
        return False
    if word[-1] in "sxz" or not sentence.cased[match.start("adjective")].islower():
        return False
    if match["det"] == "des" or sentence.text[: match.start("det")].endswith((" de ", " à ")):
        return False  # the adjective may belong to the noun before
    return not (word[-1] != "é" and _JOINED.match(sentence.text, match.end()))


def _plural_adjective(match: re.Match[str], old: str) -> str | None:
    base, word = _base(match), match["adjective"]
    if base is None:
        return None
    feminine = gender_in_either_number(match["noun"]) is Gender.FEMININE
    return old[: len(old) - len(word)] + form(base, feminine=feminine, plural=True)


def _participle_differs(match: re.Match[str], _: Sentence) -> bool:
    noun, word = match["noun"], match["adjective"]
    gender, base = gender_in_either_number(noun), postnominal(word)
    if gender is None or base is None or not is_participle(word):
        return False
    return not fits(word, base, feminine=gender is Gender.FEMININE, plural=singular_of(noun) is not None)


def _agreeing(match: re.Match[str], old: str) -> str | None:
    base, word, noun = postnominal(match["adjective"]), match["adjective"], match["noun"]
    if base is None:
        return None
    feminine = gender_in_either_number(noun) is Gender.FEMININE
    return old[: len(old) - len(word)] + form(base, feminine=feminine, plural=singular_of(noun) is not None)


def _is_plural_noun(match: re.Match[str], sentence: Sentence) -> bool:
    noun = match["noun"]
    return (
        sentence.cased[match.start("noun") : match.end("noun")].islower() and singular_of(noun) == noun[:-1]
    )


def _all_of(match: re.Match[str], old: str) -> str:
    """Give the form of “tout” that goes with the article."""
    article = match["article"]
    gender = gender_in_either_number(match["noun"])
    if article == "les":
        new = "toutes" if gender is Gender.FEMININE else "tous"
    else:
        new = "toute" if article == "la" or gender is Gender.FEMININE else "tout"
    return like(old, new) + old[len(match["all"]) :]


def _all_differs(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a wrong form of “tout”; a word of unknown gender may be a verb: “tous le savent”."""
    noun, article = match["noun"], match["article"]
    if gender_in_either_number(noun) is None:
        is_name = sentence.cased[match.start("noun")].isupper()
        return is_name and article in {"le", "la"} and match["all"] in {"tous", "toutes"}
    return _all_of(match, match["at"]) != match["at"]


_RULES = (
    rule(
        rf"{{C}}(?:les|ces|mes|ses|nos|vos|leurs|plusieurs)\s+(?P<at>(?P<noun>{{W}}[sx])\s+{_PART}{{1,2}}"
        rf"(?:ne\s+|n')?(?P<verb>{'|'.join(_MANY)})){{E}}",
        "the verb is singular, its subject plural",
        test=_is_plural_subject,
        rewrite=_plural_verb,
    ),
    rule(
        rf"{{B}}(?P<det>{_PLURAL})\s+(?P<at>(?P<noun>{{W}}[sx])\s+(?P<adjective>{{W}})){_END}",
        "the noun is plural, its adjective singular",
        test=_is_singular_adjective,
        rewrite=_plural_adjective,
    ),
    rule(
        r"{C}(?P<det>la|cette|une)\s+(?P<at>(?P<noun>{W})\s+(?:n')?(?:est|a\s+été|sera|était|doit\s+être|peut\s+être)"
        r"\s+{ADV}{,2}(?P<adjective>{W}é)){E}",
        "the participle is masculine, its subject feminine",
        test=lambda match, _: noun_gender(match["noun"]) is None and is_participle(match["adjective"]),
        rewrite=lambda _, old: old + "e",
    ),
    rule(
        r"{B}une\s+fois\s+(?:(?:que\s+)?(?:les?|la|une?|votre|vos|ce|cette|ces)\s+|l')(?P<at>(?P<noun>{W})\s+"
        r"(?P<adjective>{W})){E}",
        "the participle does not agree with its noun",
        test=_participle_differs,
        rewrite=_agreeing,
    ),
    rule(
        r"{B}(?P<at>(?P<all>tous|toutes?|tout)\s+(?P<article>les?|la|l')\s*(?P<noun>{W})){E}",
        "“tout” does not agree with its noun",
        test=_all_differs,
        rewrite=_all_of,
    ),
    rule(
        r"{B}(?P<at>chaque\s+(?P<noun>{W}[sx])){E}",
        "“chaque” takes the singular",
        test=_is_plural_noun,
        rewrite=lambda match, old: old[: len(old) - len(match["noun"])] + (singular_of(match["noun"]) or ""),
    ),
    rule(
        r"{B}(?P<at>cet)\s+(?P<noun>{W}){E}",
        "“cet” stands before a vowel",
        test=lambda match, _: not sounds_as_vowel(match["noun"]) and noun_gender(match["noun"]) is not None,
        rewrite=lambda match, old: like(
            old, "cette" if noun_gender(match["noun"]) is Gender.FEMININE else "ce"
        ),
    ),
    rule(
        r"{B}(?P<at>ce)\s+(?P<noun>{W}){E}",
        "before a vowel “ce” is “cet”",
        test=lambda match, _: (
            sounds_as_vowel(match["noun"]) and noun_gender(match["noun"]) is Gender.MASCULINE
        ),
        rewrite=lambda _, old: like(old, "cet"),
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo", "grammar/agreement", "grammar/predicate"),
)
def french_number(context: Context) -> Iterator[Hit]:
    """Words of a French phrase differ in number or gender: “les pages du site est”, “tous le code”.

    Source: Grevisse and Goosse, *Le Bon Usage*, on agreement.
    """
    yield from find(context, _RULES)
