"""French determiners, contractions and elisions before a noun, by school grammar."""

from __future__ import annotations

import msgspec

from postedit.language.base import words
from postedit.terms.entry import Gender, Number


class Forms(msgspec.Struct, frozen=True):
    """A determiner before the masculine, the feminine, either before a vowel, and the plurals."""

    masculine: str
    feminine: str
    vowel: tuple[str, str]
    plurals: tuple[str, str]

    def form(self, *, feminine: bool, plural: bool, vowel: bool) -> str:
        """Give the form for a gender and number, ``vowel`` telling whether the next word begins with one."""
        if plural and self.plurals[0] != self.masculine:
            return self.plurals[feminine]
        if vowel:
            return self.vowel[feminine]
        return self.feminine if feminine else self.masculine


def _row(masculine: str, feminine: str, vowel: str | tuple[str, str], plural: str | tuple[str, str]) -> Forms:
    return Forms(
        masculine,
        feminine,
        (vowel, vowel) if isinstance(vowel, str) else vowel,
        (plural, plural) if isinstance(plural, str) else plural,
    )


_FAMILIES = (
    _row("le", "la", "l'", "les"),
    _row("du", "de la", "de l'", "des"),
    _row("au", "à la", "à l'", "aux"),
    _row("un", "une", ("un", "une"), "des"),
    _row("ce", "cette", ("cet", "cette"), "ces"),
    _row("mon", "ma", "mon", "mes"),
    _row("ton", "ta", "ton", "tes"),
    _row("son", "sa", "son", "ses"),
    _row("notre", "notre", "notre", "nos"),
    _row("votre", "votre", "votre", "vos"),
    _row("leur", "leur", "leur", "leurs"),
    _row("quel", "quelle", ("quel", "quelle"), ("quels", "quelles")),
    _row("lequel", "laquelle", ("lequel", "laquelle"), ("lesquels", "lesquelles")),
    _row("tout", "toute", ("tout", "toute"), ("tous", "toutes")),
    _row("aucun", "aucune", ("aucun", "aucune"), ("aucuns", "aucunes")),
    _row("certain", "certaine", ("certain", "certaine"), ("certains", "certaines")),
    _row("quelque", "quelque", "quelque", "quelques"),
    _row("de", "de", "d'", ("de", "de")),
    _row("que", "que", "qu'", ("que", "que")),
    _row("jusque", "jusque", "jusqu'", ("jusque", "jusque")),
    _row("lorsque", "lorsque", "lorsqu'", ("lorsque", "lorsque")),
    _row("puisque", "puisque", "puisqu'", ("puisque", "puisque")),
)
_MEMBERS = {
    word: forms
    for forms in reversed(_FAMILIES)
    for word in (forms.masculine, forms.feminine, *forms.vowel, *forms.plurals)
}
LINKS = words("de d' que qu' jusque jusqu' lorsque lorsqu' puisque puisqu'")
"""Small words that elide but tell neither gender nor number."""
_ONE = words("chaque aucun aucune un une nul nulle")
_MANY = words("""
    plusieurs deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille maints
    """)
_FEMININE_ONLY = words("""
    la une cette ma ta sa quelle toute aucune certaine quelles toutes certaines laquelle
    """)
_FEMININE_PAIRS = frozenset({"de la", "à la"})
_MASCULINE_ONLY = words("le un ce cet du au quel tout tous aucun certain quels certains lequel")
_NOT_FOR_PLURAL = frozenset({"un", "une", "aucun", "aucune", "chaque"})


def family(word: str) -> Forms | None:
    """Give the row in which a determiner stands: lower case, an elided one with its apostrophe ``'``."""
    return _MEMBERS.get(word)


def number_of(word: str) -> Number | None:
    """Give the number that a determiner or numeral shows."""
    if word in _MANY or word[:1].isdigit():
        return Number.SINGULAR if word in {"0", "1"} else Number.PLURAL
    forms = family(word)
    if word in LINKS or (forms is None and word not in _ONE):
        return None
    return Number.PLURAL if forms and word in forms.plurals else Number.SINGULAR


def gender_shown(word: str) -> Gender | None:
    """Give the gender that a determiner shows; *mon*, *l'* and plurals show none."""
    if word in _FEMININE_ONLY or word in _FEMININE_PAIRS:
        return Gender.FEMININE
    return Gender.MASCULINE if word in _MASCULINE_ONLY else None


def is_counting(word: str) -> bool:
    """Tell a numeral or another word of number that has one form for either gender."""
    return word in _MANY or word == "chaque" or word[:1].isdigit()


def is_article(word: str) -> bool:
    """Tell an article, possessive or demonstrative that holds no preposition."""
    row = family(word)
    return (
        row is not None
        and word not in LINKS
        and row.masculine not in {"du", "au", "tout", "quelque", "certain"}
    )


def counts_one(word: str) -> bool:
    """Tell a determiner that cannot stand before a plural without changing what is said."""
    return word in _NOT_FOR_PLURAL
