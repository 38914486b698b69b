"""Determiner, noun and adjective that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_infinitive, is_word, pairs, persons_of
from postedit.checks.grammar.reading.nouns import noun_gender
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.entry import Gender
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.french.adjective import fits, form, postnominal
from postedit.terms.inflection.french.plural import is_plural_form
from postedit.terms.inflection.french.sound import sounds_as_vowel

_OTHER = pairs("""
    un/une une/un le/la la/le ce/cette cette/ce ma/mon ta/ton sa/son quel/quelle quelle/quel
    aucun/aucune aucune/aucun du/de_la au/à_la
    """)
_CONTRACTED = {("de", "le"): "du", ("à", "le"): "au"}
_NOUNS = words("""
    sale utilisateur utilisateurs développeur client serveur tel tels produit maître fait présente
    bien fort haut
    """)
_FEMININE = words("""
    une cette la ma ta sa quelle aucune certaine
    """)
_MASCULINE = words("""
    un ce le du au quel aucun
    """)
_BEHIND_PREPOSITION = late_regex(
    r"\b(?:sur|dans|avec|par|sous|vers|chez|contre|entre|selon|après|avant|pendant|depuis|c'est|est|sont)\s+\Z"
)
"""What a noun with its article may stand behind and a verb with its object pronoun may not."""
_AS_VERBS = ("uit", "dit", "rit", "fait")
"""Ends of participles that are the third person of the present, too: *réduit*, *décrit*."""


def _base(adjective: str) -> str | None:
    """Give the masculine singular of an adjective, that in “-ante” included, which no participle is."""
    known = postnominal(adjective)
    if known is None and adjective.endswith(("ante", "antes")) and is_word(adjective.removesuffix("s")):
        return adjective.removesuffix("s")[:-1]
    return known


def _is_article(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell an article from an object pronoun: “je la teste”, “comme le montre”."""
    if match["determiner"] not in {"le", "la"}:
        return True
    noun = match["noun"]
    if not persons_of(noun) and not is_infinitive(f"{noun}r"):
        return True
    return _BEHIND_PREPOSITION.search(sentence.text[: match.start("determiner")]) is not None


def _is_small(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a common noun from a name or an acronym."""
    return sentence.cased[match.start("noun") : match.end("noun")].islower()


def _other_determiner(match: re.Match[str], old: str) -> str | None:
    new = _OTHER.get(match["determiner"])
    if new is None or (sounds_as_vowel(match["noun"]) and new not in {"un", "une"}):
        return None
    joined = _CONTRACTED.get((match["preposition"], new))
    rest = match["noun"] if match["preposition"] else old[len(match["determiner"]) :].lstrip()
    new = joined or " ".join(filter(None, (match["preposition"], new)))
    return f"{like(old, new)} {rest}"


def _other_adjective(match: re.Match[str], old: str) -> str | None:
    base = _base(match["adjective"])
    if base is None:
        return None
    feminine = noun_gender(match["noun"]) is Gender.FEMININE
    return (
        old.rpartition(" ")[0] + " " + form(base, feminine=feminine, plural=match["adjective"].endswith("s"))
    )


def _wrong_gender(match: re.Match[str], sentence: Sentence) -> bool:
    gender = noun_gender(match["noun"])
    if (
        not _is_small(match, sentence)
        or gender is None
        or is_plural_form(match["noun"])
        or not _is_article(match, sentence)
    ):
        return False
    return match["determiner"] in (_MASCULINE if gender is Gender.FEMININE else _FEMININE)


def _wrong_number(match: re.Match[str], sentence: Sentence) -> bool:
    noun = match["noun"]
    return _is_small(match, sentence) and (
        noun_gender(noun) is not None and noun[-1] not in "sxz" and not persons_of(noun) and len(noun) > 3
    )


def _wrong_adjective(match: re.Match[str], sentence: Sentence) -> bool:
    gender = noun_gender(match["noun"])
    base = _base(match["adjective"])
    adjective = match["adjective"]
    if gender is None or base is None:
        return False
    if adjective in _NOUNS or adjective.endswith(_AS_VERBS) or persons_of(adjective):
        return False
    is_small = _is_small(match, sentence) and sentence.cased[match.start("adjective")].islower()
    if not is_small or not _is_article(match, sentence):
        return False
    if sentence.text[: match.start("determiner")].endswith(("et ", "ou ", "de ")):
        return False  # the adjective may belong to both nouns, or to the first
    feminine = gender is Gender.FEMININE
    if match["determiner"] in (_MASCULINE if feminine else _FEMININE):
        return False
    return not fits(adjective, base, feminine=feminine, plural=None)


_RULES = (
    rule(
        r"{B}(?P<at>(?:(?P<preposition>de|à)\s+)?(?P<determiner>une?|cette|ce|le|la|du|au|ma|ta|sa|quel|quelle|aucune?)\s+"
        r"(?P<noun>{W})){E}",
        "determiner and noun differ in gender",
        test=_wrong_gender,
        rewrite=_other_determiner,
    ),
    rule(
        r"{B}(?P<at>(?:des|ces|mes|tes|ses|nos|vos|leurs|aux|plusieurs|quelques)\s+(?P<noun>{W})){E}",
        "a plural determiner before a singular noun",
        test=_wrong_number,
    ),
    rule(
        r"{B}(?P<determiner>une?|cette|ce|le|la|ma|sa)\s+(?P<at>(?P<noun>{W})\s+(?P<adjective>{W})){E}",
        "noun and adjective differ in gender",
        test=_wrong_adjective,
        rewrite=_other_adjective,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def agreement(context: Context) -> Iterator[Hit]:
    """A noun does not agree with its determiner or adjective: “la projet”, “capteur puante”."""
    yield from find(context, _RULES)
