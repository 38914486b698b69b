"""Nouns that stand without a determiner, in the way of English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import is_infinitive, is_participle, is_word, persons_of
from postedit.checks.grammar.reading.nouns import gender_in_either_number, noun_gender
from postedit.language import get
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.french.adjective import postnominal, prenominal
from postedit.terms.inflection.french.gender import gender_of

# With these a noun goes without a determiner: “avoir besoin”, “prendre contact”, “rester maître”.
_LIGHT = words("""
    avoir faire prendre rendre mettre donner tenir porter perdre demander chercher trouver parler devenir
    rester être sembler paraître servir passer courir garder imposer entendre crier crever lâcher livrer
    mener nouer plier prêter reprendre remettre redonner refaire tirer tourner vivre voir valoir
    gagner entrer sortir jouer boire manger causer
    """)
_FIXED = words("""
    exemple exemples référence information mémoire partie action avis cause preuve approbation
    signature validation rappel observation déduction part suite faute
    """)
# These open a sentence without an article, or are labels before one.
_ALONE = words("""
    merci quantité nombre bien plein force personne rien tout reste mieux beaucoup note astuce attention
    exemple résultat remarque conseil question réponse étape partie chapitre figure tableau section version
    mission point chose monsieur madame midi minuit internet peu
    """)
_FINITE = (
    r"(?:est|sont|était|étaient|sera|seront|serait|a|ont|avait|avaient|peut|peuvent|pourra|pourrait|doit|doivent"
    r"|devrait|va|vont|permet|permettent|devient|deviennent|nécessite|nécessitent|exige|offre|offrent|consiste"
    r"|signifie|désigne|comprend|contient|fournit|semble)"
)
_LINKS = words("de du des à en et ou la le les plus")
_DETERMINED = words("différents différentes divers diverses certains certaines plusieurs tels telles")


def _is_bare(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a verb that takes an object with a determiner, before a common noun that has none."""
    verb, noun = match["verb"], match["noun"]
    lemma = verb if is_infinitive(verb) else (look_up(verb, "fr") or "") if verb.endswith("ez") else ""
    if not is_infinitive(lemma) or lemma in _LIGHT or noun in _DETERMINED:
        return False
    return _is_common(match, sentence)


def _is_common(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a common noun, which is no part of a fixed phrase, from a name."""
    noun = match["noun"]
    if noun in _FIXED or not sentence.cased[match.start("noun") : match.end("noun")].islower():
        return False
    loan = noun.removesuffix("s")
    if loan in get("fr").loan_words:
        return gender_of(loan) is not None
    return gender_in_either_number(noun) is not None


def _is_subject(match: re.Match[str], _: Sentence) -> bool:
    """Tell the plural of a common noun, which is neither an adjective nor a word that determines."""
    noun = match["noun"]
    bare = noun.removesuffix("s")
    if noun in _DETERMINED or look_up(noun, "fr") != bare or prenominal(noun) is not None:
        return False
    return noun_gender(noun) is not None or (bare.endswith("if") and is_word(noun))


def _opens_bare(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a sentence that opens with a common noun, with nothing before its verb but what belongs to it."""
    noun, rest = match["noun"].lower(), match["rest"].split()
    if noun in _ALONE or noun in get("fr").loan_words or prenominal(noun) is not None:
        return False
    if match["noun"] in sentence.source or not _is_noun(noun):
        return False  # a name, or a word that was left in English
    return all(_belongs(word, before) for word, before in zip(rest, ["", *rest], strict=False))


def _is_noun(word: str) -> bool:
    if persons_of(word):
        return noun_gender(word) is not None
    return gender_in_either_number(word) is not None


def _belongs(word: str, before: str) -> bool:
    """Tell whether a word may stand in a noun phrase behind its first noun."""
    if word in _LINKS or before in _LINKS or word.startswith("d'") or prenominal(before) is not None:
        return True
    return (
        postnominal(word) is not None
        or is_participle(word)
        or prenominal(word) is not None
        or _is_plural_adjective(word)
    )


def _is_plural_adjective(word: str) -> bool:
    """Tell a plural that may be an adjective the lists lack: “récurrents”."""
    return word.endswith("ts") and look_up(word, "fr") == word[:-1]


_MESSAGE = "a noun without the article that French gives it"
_RULES = (
    rule(
        r"(?:{OPENING}|[:.!?;]\s+)(?P<verb>{W})\s+(?P<at>(?P<noun>{W})){E}(?!-)",
        _MESSAGE,
        test=_is_bare,
    ),
    rule(
        r"{P}(?:basé|axé|centré|fondé)e?s?\s+sur\s+(?P<at>(?P<noun>{W})){E}",
        _MESSAGE,
        test=_is_common,
    ),
    rule(
        r"{C}(?P<at>(?P<noun>[^\W\d_]{3,}s)(?:\s+(?!qui\b|que\b|et\b|ou\b|dont\b)[^\W\d_]+)?)\s+"
        r"(?:sont|ont|peuvent|doivent|vont|étaient|seront|devraient|pourraient|avaient|veulent|font){E}",
        "a subject without the article that French gives it",
        test=_is_subject,
    ),
    rule(
        r"{OPENING}(?P<at>(?P<noun>[A-ZÀÂÇÉÈÊÎÔ][^\W\d_]+)(?P<rest>(?:\s+(?:d')?{W}){,6}?))"
        rf"(?:\s*,[^,.;:!?]+,)?\s+(?:n'|ne\s+)?(?:se\s+|s'|y\s+|en\s+)?{_FINITE}{{E}}",
        "a subject without the article that French gives it",
        cased=True,
        test=_opens_bare,
    ),
    rule(
        r"{P}pour\s+(?P<at>(?P<noun>[^\W\d_]+(?:tion|sion|age|ance|ence|ité|ement)))"
        r"(?=\s*[.,;()]|\s*\Z)",
        _MESSAGE,
        test=_is_common,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def bare_noun(context: Context) -> Iterator[Hit]:
    """A noun lacks the article that French gives it: “Vérifiez cartes et cordages”, “basé sur navigateur”."""
    yield from find(context, _RULES)
