"""French determiners, contractions and elisions before a term, by school grammar."""

from __future__ import annotations

import unicodedata

import msgspec

from postedit.terms.entry import Gender

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
# fmt: on
_ASPIRATED = ("onz", "oui", "ouist", "yak", "yaourt", "yacht", "héros", "humer")
_VOWELS = frozenset("aeiouœæ")


class Before(msgspec.Struct, frozen=True):
    """A determiner in lower case and what parts it from the term: a space or an apostrophe."""

    word: str
    space: str


class _Forms(msgspec.Struct, frozen=True):
    """A determiner before masculine, feminine, vowel and plural."""

    masculine: str
    feminine: str
    vowel: str
    plural: str


_FAMILIES = (
    _Forms("le", "la", "l'", "les"),
    _Forms("du", "de la", "de l'", "des"),
    _Forms("au", "à la", "à l'", "aux"),
    _Forms("un", "une", "", "des"),
    _Forms("ce", "cette", "cet", "ces"),
    _Forms("de", "de", "d'", "de"),
    _Forms("que", "que", "qu'", "que"),
)
_FEMININE = frozenset({"la", "de la", "à la", "une", "cette"})


def determiner(old: Before, term: str, gender: Gender | None, *, plural: bool) -> Before:
    """Give the determiner to write before ``term`` in place of ``old``.

    Args:
        old: what stands there.
        term: what will follow.
        gender: of the term; where it is unknown the determiner's own gender stays, and an elided one
            becomes masculine, the gender of borrowed words.
        plural: whether the term is in the plural.
    """
    forms = _family(old)
    if forms is None:
        return old
    feminine = gender is Gender.FEMININE or (gender is None and old.word in _FEMININE)
    return _spaced(_form(forms, term, feminine=feminine, plural=plural), old)


def _family(old: Before) -> _Forms | None:
    """Give the row that ``old`` stands in; "des" is taken for "de" and "les"."""
    word = old.word + ("'" if old.space in {"'", "’"} else "")
    return next(
        (
            forms
            for forms in _FAMILIES
            if word in {forms.masculine, forms.feminine, forms.vowel, forms.plural}
        ),
        None,
    )


def _form(forms: _Forms, term: str, *, feminine: bool, plural: bool) -> str:
    elides = sounds_as_vowel(term)
    invariable = forms.masculine == forms.plural
    if plural and not invariable:
        return forms.plural
    if elides and forms.vowel and not (feminine and not forms.vowel.endswith("'")):
        return forms.vowel
    return forms.feminine if feminine else forms.masculine


def _spaced(form: str, old: Before) -> Before:
    if form.endswith("'"):
        return Before(form[:-1], old.space if old.space in {"'", "’"} else "’")
    return Before(form, " " if old.space in {"'", "’"} else old.space)


def sounds_as_vowel(term: str) -> bool:
    """Tell whether French elides before ``term``: it begins with a vowel or a mute h."""
    word = term.lstrip('*_`[«"“( ').casefold()
    if word.startswith(_ASPIRATED):
        return False
    if word.startswith("h"):
        return word.startswith(_MUTE_H)
    return unicodedata.normalize("NFD", word)[:1] in _VOWELS
