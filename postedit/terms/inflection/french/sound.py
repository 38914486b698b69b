"""Whether French elides before a word, by school grammar."""

from __future__ import annotations

import unicodedata

# Words of Greek and Latin origin have a mute h; those of Germanic and English origin ("hub", "hook",
# "hackathon") an aspirated one. So these beginnings are mute and any other h is aspirated.
# fmt: off
_MUTE_H = (
    "habil", "habit", "hagio", "haleine", "hallucin", "haltère", "harmoni", "hebdo", "herb",
    "hermét", "heur", "hexa", "hiber", "hier", "hist", "hiv", "homm", "homo", "homéo", "honn",
    "honor", "horaire", "horizon", "horlog", "horm", "horosc", "horr", "hospi", "hostil", "huil",
    "hum", "huître", "hydr", "hyg", "hyp", "hystér", "héberg", "hébét", "hélic", "hélio", "hémi",
    "hépat", "hérit", "héroïne", "hésit", "hétér", "hôpi", "hôt",
)
# Against these rules, or a vowel that is spoken as a glide: numerals, and English words in /j/ and /w/.
_NOT_ELIDING = (
    "onz", "oui", "ouist", "yak", "yaourt", "yacht", "héros", "humer", "heurt", "hypes", "use case",
    "use-case", "user", "usecase", "one-", "one ", "uplet", "ululer", "uhlan",
)
# fmt: on
_WHOLE = frozenset({"hype", "un", "onze", "use"})
_VOWELS = frozenset("aeiouœæ")


def sounds_as_vowel(term: str) -> bool:
    """Tell whether French elides before ``term``: it begins with a vowel or a mute h.

    Acronyms count by their first letter as written (*l'API*, *le SDK*, *le HTML*), which is what the
    press writes; markers before the word are left out of account.
    """
    word = term.lstrip('*_`[«"“( ').casefold()
    if word in _WHOLE or word.startswith(_NOT_ELIDING):
        return False
    if word.startswith("h"):
        return word.startswith(_MUTE_H) and not term.lstrip('*_`[«"“( ')[:4].isupper()
    return unicodedata.normalize("NFD", word)[:1] in _VOWELS
