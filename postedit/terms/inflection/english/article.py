"""English a and an, this and these."""

from __future__ import annotations

import re

from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.scene import Scene, Word

# Sounds against the spelling: a mute h, and a u, eu or o that begins with a consonant (Merriam-Webster).
_MUTE_H = ("hour", "honest", "honor", "honour", "heir")
_CONSONANT = late_regex(
    r"(?:uni(?!n|mp)|us(?:e|a|u)|ut[ie]l?|eu|ewe|one\b|once\b|ubiq|ura|uk)", re.IGNORECASE
)
_LETTERS = frozenset("AEFHILMNORSX")
_SPOKEN = words("""
    NASA NATO REST RAM ROM SIM SOAP LAN SAML SAAS FOSS LAMP MIDI RAID SCADA
    """)
SINGULAR = words("a an one this that each every another either neither")
MANY = words("""
    these those many few several two three four five six seven eight nine ten both various
    """)
_SWITCH = {"this": "these", "that": "those"}


def takes_an(word: str) -> bool:
    """Tell whether *an* stands before ``word``: it sounds like a vowel; letters of acronyms are named."""
    bare = word.lstrip('*_`[«"“( ')
    first = re.split(r"[\s-]", bare)[0]
    if first.isupper() and first.isalpha() and first not in _SPOKEN and len(first) < 6:
        return first[:1] in _LETTERS
    if bare.lower().startswith(_MUTE_H):
        return True
    if bare[:1].isdigit():
        return bare.startswith(("8", "11", "18"))
    return bare[:1].lower() in set("aeiou") and not _CONSONANT.match(bare)


def article(scene: Scene, term: str, *, plural: bool) -> tuple[tuple[Edit, ...], bool]:
    """Give the edit of the article or demonstrative, and whether a word that counts one was left."""
    if not scene.left:
        return (), False
    word = scene.left[0]
    if word.lower in {"a", "an"} and not plural:
        return (_edit(word, "an" if takes_an(term) else "a"),), False
    pairs = _SWITCH if plural else {many: one for one, many in _SWITCH.items()}
    if word.lower in pairs:
        return (_edit(word, pairs[word.lower]),), False
    stranded = next((w for w in scene.left[:2] if w.lower in (SINGULAR if plural else MANY)), None)
    return (), stranded is not None and stranded.lower not in _SWITCH | {"these": "", "those": ""}


def _edit(word: Word, written: str) -> Edit:
    return Edit(word.start, word.end, like(word.text, written))
