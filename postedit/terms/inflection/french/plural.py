"""The plural of a French term: its head first, its adjectives with it; a borrowed term's last word."""

from __future__ import annotations

from postedit.language import get
from postedit.language.base import words
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.inflection.french.adjective import form, postnominal, prenominal

_SMALL = words("""
    de d à a au aux du des en le la les l par pour sur sous sans avec et ou dans
    """)
_ENGLISH_SMALL = words("of to for in on and the at")
# Nouns set behind a noun that stay as they are (Grevisse, on nouns in apposition and colour-like words).
_INVARIABLE = words("""
    développeur éclair arrière avant maker tech perso web client produit maison papier marketing source pro
    data cloud devrel type star open-source e-mail mail software métier qualité
    """)
_AGREEING = words("limite clé pilote membre invité cible")
_SAME = words("""
    cas temps corps bras pas mois fois choix prix voix avis cours parcours recours concours discours
    compromis accès succès procès progrès pays relais bois poids colis tapis remous parvis fonds legs sens
    sursis noix croix essais
    """) - {"essais"}
_S_PLURALS = words("bal carnaval festival régal récital chacal cérémonial")
_AUX = words("travail bail vitrail émail")
_X_PLURALS = words("bijou caillou chou genou hibou joujou pou")
_FLAT_EU = words("pneu bleu émeu")


def is_acronym(word: str) -> bool:
    """Tell a word with two capitals or more (API, IoT), which takes no plural in French."""
    return sum(letter.isupper() for letter in word) > 1


def is_borrowed(term: str) -> bool:
    """Tell whether ``term`` is English, so that its head stands last: no French word in it is needed."""
    parts = term.casefold().split()
    loans = get("fr").loan_words
    if any(part in _SMALL - _ENGLISH_SMALL or "'" in part or "’" in part for part in parts):
        return False
    strange = [part in loans or not is_known(part, "fr") for part in parts]
    return strange[-1:] == [True] and (strange[0] or any(part in _ENGLISH_SMALL for part in parts))


def head_of(term: str) -> str:
    """Give the word of ``term`` that carries gender and number."""
    parts = term.split()
    if not parts:
        return ""
    if is_borrowed(term):
        return parts[_english_head(parts)]
    return next((part for part in parts[:-1] if not prenominal(part)), parts[-1])


def is_plural_form(word: str) -> bool:
    """Tell whether a noun is written in the plural: an s or x that its dictionary form has not."""
    lower = word.casefold()
    if (
        lower in _SAME
        or len(lower) < 3
        or lower[-1] not in "sx"
        or word.isupper()
        or lower.endswith(("ss", "us", "is"))
    ):
        return False
    lemma = look_up(lower, "fr")
    if lemma is None:
        return lower[-1] == "s" and not word[:1].isupper()
    return lemma.casefold() != lower


def pluralized(term: str, *, feminine: bool) -> tuple[str, bool]:
    """Give the plural of ``term``, and whether every word of it is known to take that form."""
    parts = term.split(" ")
    if is_borrowed(term):
        at = _english_head(parts)
        parts[at] = _english(parts[at]) if len(parts) > 1 else plural_of(parts[at])
        return " ".join(parts), not _is_mass(parts[at])
    at = next((index for index, part in enumerate(parts[:-1]) if not prenominal(part)), len(parts) - 1)
    for index in range(at):
        parts[index] = form(prenominal(parts[index]) or parts[index], feminine=feminine, plural=True)
    parts[at] = plural_of(parts[at])
    sure = True
    for index in range(at + 1, len(parts)):
        if parts[index].casefold() in _SMALL or "'" in parts[index] or "’" in parts[index]:
            break
        parts[index], known = _apposition(parts[index], feminine=feminine)
        sure = sure and known
    return " ".join(parts), sure


def _apposition(word: str, *, feminine: bool) -> tuple[str, bool]:
    """Give the plural of a word behind the head: adjectives agree, nouns that name a kind do not."""
    if word.casefold() in _INVARIABLE or (not is_known(word, "fr") and not postnominal(word)):
        return word, True
    if word.casefold() in _AGREEING:
        return plural_of(word), True
    base = postnominal(word)
    if base is None:
        return (word, False) if word.casefold()[-1:] not in "sx" else (word, True)
    return form(
        base, feminine=feminine and form(base, feminine=True, plural=False) == word, plural=True
    ), True


def plural_of(word: str) -> str:
    """Give the plural of one word by the rules of school grammar; acronyms take none."""
    lower = word.casefold()
    first, hyphen, rest = word.partition("-")
    if hyphen and rest:
        return _compound(first, rest)
    if lower[-1:] in "sxz" or is_acronym(word):
        return word
    if lower in _AUX:
        return word[:-2] + "ux"
    if (lower.endswith(("eau", "eu", "au")) and lower not in _FLAT_EU) or lower in _X_PLURALS:
        return word + "x"
    if (
        lower.endswith("al")
        and lower not in _S_PLURALS
        and is_known(word, "fr")
        and lower not in get("fr").loan_words
    ):
        return word[:-2] + "aux"
    return word + "s"


def _compound(first: str, rest: str) -> str:
    """Give the plural of a hyphenated word: at its end, unless it has a small word or a verb there.

    *Un brise-glace, des brise-glaces* is the spelling of 1990.
    """
    last = rest.casefold().rpartition("-")[2]
    parts = {first.casefold(), *rest.casefold().split("-")}
    if parts & _SMALL or last[-1:] in "sx" or last.endswith(("être", "faire", "vous")):
        return f"{first}-{rest}"
    return f"{first}-{plural_of(rest)}"


def _english_head(parts: list[str]) -> int:
    small = [index for index, part in enumerate(parts) if index and part.casefold() in _ENGLISH_SMALL]
    return small[0] - 1 if small else len(parts) - 1


def _english(word: str) -> str:
    if is_acronym(word) or word[-1:] == "s":
        return word
    if word.endswith(("ch", "sh", "x")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return word[:-1] + "ies"
    return word + "s"


def _is_mass(word: str) -> bool:
    """Tell nouns that hardly have a plural: advocacies, marketings, relations of a kind."""
    return word.casefold().endswith(("ings", "ies", "ships", "wares", "nesses", "backs"))
