"""Nouns and verb forms of Dutch, told by the dictionary and by their ending."""

from __future__ import annotations

from functools import lru_cache

from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.dutch.gender import gender_of

_NO_PLURALS = words("""
    jongen keten toren wagen regen deken haven oven geheugen vermogen leven teken wapen gegeven evenement
    nieuws proces kans prijs reis les eens anders soms steeds alles niets iets iemands ens basis analyse
    eigen open gouden morgen avonds minstens hoogstens volgens tevens althans immers nergens ergens trouwens
    overigens sinds plots thuis links rechts achteren boven buiten binnen onderen voren zeven negen dozijnen
    midden verleden heden examen gasten kosten gebruiken delen vallen lagen stellen leiden vormen tonen
    """)
_IN_E = words("waarde methode ruimte hoogte breedte voorwaarde gedachte gemeente grootte lengte functie")
_VERBS = words("""
    gebruiken beheren schrijven kopiëren opslaan toevoegen invoeren uitvoeren instellen openen bewerken
    aanpassen aanmaken weergeven
    """)
"""Infinitives that the dictionary takes for something else or lacks; none is a participle."""


OPENERS = (
    r"dat|die|wat|wie|waar\w*|als|toen|omdat|hoe|hoewel|zodat|terwijl|zodra|voordat|nadat|wanneer|sinds|totdat"
    r"|indien|zoals|welke?|zolang|tenzij|doordat|of|dan"
)
"""Words that open a subordinate or relative clause, as alternatives of an expression."""
CLAUSE_BREAK = late_regex(r"[,.;:!?()\"]")


@lru_cache(maxsize=16384)
def is_plural_noun(word: str) -> bool:
    """Tell a noun in the plural that is no infinitive and no adjective."""
    if word in _NO_PLURALS or len(word) < 5 or word in get("nl").function_words:
        return False
    singular = look_up(word.removesuffix("'s"), "nl") if word.endswith("'s") else look_up(word, "nl")
    if singular is None or singular == word:
        return False
    if singular.endswith(("en", "e")) and not word.endswith("s") and singular not in _IN_E:
        return False
    return word.endswith(("en", "s")) and singular[:3] == word[:3] and len(singular) < len(word)


@lru_cache(maxsize=16384)
def is_singular_noun(word: str) -> bool:
    """Tell a noun in the singular whose gender is known, and which is no verb."""
    if len(word) < 3 or word.endswith("en") or word in get("nl").function_words:
        return False
    return look_up(word, "nl") == word and gender_of(word) is not None


@lru_cache(maxsize=16384)
def infinitive_of_third(word: str) -> str | None:
    """Give the infinitive of a third person in “-t”, None for any other word."""
    verb = look_up(word, "nl")
    if verb is None or verb == word or not verb.endswith(("en", "aan", "ien", "oen")):
        return None
    return verb if word.endswith("t") and word[:2] == verb[:2] else None


@lru_cache(maxsize=16384)
def is_infinitive_only(word: str) -> bool:
    """Tell an infinitive that is no participle (“ontvangen”) and mostly no noun in the plural."""
    if word in _VERBS:
        return True
    if not word.endswith("en") or word in _NO_PLURALS or look_up(word, "nl") != word or word.startswith("ge"):
        return False
    if not word.startswith(("be", "ver", "ont", "her", "er", "mis", "over", "onder", "door", "vol", "voor")):
        return _third_is_known(word)
    return look_up(word[:-2] + "d", "nl") == word


def may_be_infinitive(word: str) -> bool:
    """Tell a word in “-en” whose third person the dictionary has: “klonen”, “kloont”."""
    return word.endswith("en") and (look_up(word, "nl") == word or _third_is_known(word))


def _third_is_known(verb: str) -> bool:
    stem = verb[:-2]
    forms = {stem + "t", stem, stem[:-1] + "t"}
    if len(stem) > 2 and stem[-2] in "aeou":
        forms.add(stem[:-1] + stem[-2] + stem[-1] + "t")
    return any(infinitive_of_third(form) == verb for form in forms) or look_up(stem, "nl") == verb
