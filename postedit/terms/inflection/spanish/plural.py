"""The plural of a Spanish term: its head first and the adjectives beside it; a borrowed term's last word.

After the Real Academia Española, *Nueva gramática básica*, "El número".
"""

from __future__ import annotations

from postedit.language import get
from postedit.language.base import words
from postedit.terms.dictionary import is_known
from postedit.terms.inflection.spanish.adjective import is_adjectival, prenominal

_SMALL = words("de del a al en la el los las para por con sin sobre y e o u")


def is_borrowed(term: str) -> bool:
    """Tell whether ``term`` is English, so that its head stands last."""
    parts = term.casefold().split()
    loans = get("es").loan_words
    strange = [part in loans or not is_known(part, "es") for part in parts]
    return not any(part in _SMALL - {"a"} for part in parts) and strange[:1] == [True] and strange[-1]


def head_of(term: str) -> str:
    """Give the word that carries gender and number."""
    parts = term.split()
    if is_borrowed(term):
        return parts[-1]
    return next((part for part in parts[:-1] if prenominal(part) is None), parts[-1] if parts else "")


def pluralized(term: str) -> tuple[str, bool]:
    """Give the plural of a term, and whether all its words are known to take that form."""
    parts = term.split(" ")
    if is_borrowed(term):
        return " ".join([*parts[:-1], plural_of(parts[-1])]), not parts[-1].endswith(
            ("ing", "cy", "ship", "ware")
        )
    at = next((index for index, part in enumerate(parts[:-1]) if prenominal(part) is None), len(parts) - 1)
    sure = True
    for index, part in enumerate(parts):
        if index > at and part.casefold() in _SMALL:
            break
        if index > at and not is_adjectival(part):
            sure = sure and index == at
            continue
        parts[index] = plural_of(part)
    return " ".join(parts), sure


def plural_of(word: str) -> str:
    """Give the plural of a word; acronyms take none, borrowed words an s."""
    lower = word.casefold()
    if sum(letter.isupper() for letter in word) > 1 or lower[-1:] in "sx":
        return (
            word + ("es" if lower.endswith(("és", "ís")) else "")
            if not lower.endswith("és")
            else word[:-2] + "eses"
        )
    if lower in {"imagen", "orden", "examen", "margen", "volumen", "origen", "resumen", "joven"}:
        accented = {"i": "í", "o": "ó", "a": "á", "e": "é", "u": "ú"}
        at = {
            "imagen": 2,
            "orden": 0,
            "examen": 2,
            "margen": 1,
            "volumen": 3,
            "origen": 2,
            "resumen": 3,
            "joven": 1,
        }[lower]
        return word[:at] + accented[word[at].lower()] + word[at + 1 :] + "es"
    if lower in get("es").loan_words or not is_known(word, "es"):
        return word + "s"
    for ending, instead in (("z", "ces"), ("ón", "ones"), ("án", "anes"), ("ín", "ines"), ("én", "enes")):
        if lower.endswith(ending):
            return word[: -len(ending)] + instead
    return word + ("s" if lower[-1:] in set("aeiouáéó") else "es")
