"""Persons of French verb forms.

Persons are 1 to 6: je, tu, il/elle/on, nous, vous, ils/elles.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PERSONS: Mapping[str, int] = MappingProxyType(
    {"je": 1, "j'": 1, "tu": 2, "il": 3, "elle": 3, "on": 3, "nous": 4, "vous": 5, "ils": 6, "elles": 6}
)
"""The person of each subject pronoun."""

# Present, then the stem of the future, then the forms of the subjunctive (empty: regular).
_IRREGULAR = {
    "être": ("suis es est sommes êtes sont", "ser", "sois sois soit soyons soyez soient"),
    "avoir": ("ai as a avons avez ont", "aur", "aie aies ait ayons ayez aient"),
    "aller": ("vais vas va allons allez vont", "ir", "aille ailles aille allions alliez aillent"),
    "faire": ("fais fais fait faisons faites font", "fer", "fasse fasses fasse fassions fassiez fassent"),
    "pouvoir": (
        "peux peux peut pouvons pouvez peuvent",
        "pourr",
        "puisse puisses puisse puissions puissiez puissent",
    ),
    "vouloir": (
        "veux veux veut voulons voulez veulent",
        "voudr",
        "veuille veuilles veuille voulions vouliez veuillent",
    ),
    "devoir": ("dois dois doit devons devez doivent", "devr", "doive doives doive devions deviez doivent"),
    "savoir": ("sais sais sait savons savez savent", "saur", "sache saches sache sachions sachiez sachent"),
    "dire": ("dis dis dit disons dites disent", "dir", "dise dises dise disions disiez disent"),
    "voir": ("vois vois voit voyons voyez voient", "verr", "voie voies voie voyions voyiez voient"),
    "venir": (
        "viens viens vient venons venez viennent",
        "viendr",
        "vienne viennes vienne venions veniez viennent",
    ),
    "tenir": ("tiens tiens tient tenons tenez tiennent", "tiendr", ""),
    "prendre": (
        "prends prends prend prenons prenez prennent",
        "prendr",
        "prenne prennes prenne prenions preniez prennent",
    ),
    "mettre": ("mets mets met mettons mettez mettent", "mettr", ""),
    "croire": ("crois crois croit croyons croyez croient", "croir", ""),
    "écrire": ("écris écris écrit écrivons écrivez écrivent", "écrir", ""),
    "connaître": ("connais connais connaît connaissons connaissez connaissent", "connaîtr", ""),
    "devenir": ("deviens deviens devient devenons devenez deviennent", "deviendr", ""),
    "recevoir": ("reçois reçois reçoit recevons recevez reçoivent", "recevr", ""),
}
_IMPERFECT = ("ais", "ais", "ait", "ions", "iez", "aient")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_EVERY = range(1, 7)

# Endings of other verbs with the persons they can mean, longest first; "-er" verbs first.
_ENDINGS_ER = (
    ("aient", (6,)),
    ("èrent", (6,)),
    ("ions", (4,)),
    ("âmes", (4,)),
    ("âtes", (5,)),
    ("ons", (4,)),
    ("iez", (5,)),
    ("ent", (6,)),
    ("ais", (1, 2)),
    ("ait", (3,)),
    ("ez", (5,)),
    ("es", (2,)),
    ("ai", (1,)),
    ("as", (2,)),
    ("a", (3,)),
    ("e", (1, 3)),
)
_ENDINGS = (
    ("aient", (6,)),
    ("irent", (6,)),
    ("urent", (6,)),
    ("ront", (6,)),
    ("ions", (4,)),
    ("rons", (4,)),
    ("ons", (4,)),
    ("iez", (5,)),
    ("ient", (3,)),
    ("ent", (6,)),
    ("rai", (1,)),
    ("ras", (2,)),
    ("ais", (1, 2)),
    ("ait", (3,)),
    ("ez", (5,)),
    ("ra", (3,)),
    ("s", (1, 2)),
    ("t", (3,)),
    ("d", (3,)),
)
_VERB_ENDINGS = ("er", "ir", "oir", "re")


@cache
def irregular_forms() -> Mapping[str, frozenset[int]]:
    """Give the persons of every simple form of the irregular verbs that texts are full of."""
    found: dict[str, set[int]] = {}
    for infinitive in _IRREGULAR:
        for person, form in _forms_of(infinitive):
            found.setdefault(form, set()).add(person)
    for person, form in zip(_EVERY, ["fus", "fus", "fut", "fûmes", "fûtes", "furent"], strict=True):
        found.setdefault(form, set()).add(person)
    return MappingProxyType({form: frozenset(persons) for form, persons in found.items()})


@cache
def forms(infinitive: str) -> frozenset[str]:
    """Give the simple forms of one of the irregular verbs.

    Raises:
        KeyError: the verb is none of them.
    """
    return frozenset(form for _, form in _forms_of(infinitive))


@cache
def present(infinitive: str) -> frozenset[str]:
    """Give the forms of the present indicative of one of the irregular verbs."""
    return frozenset(_IRREGULAR[infinitive][0].split())


def _forms_of(infinitive: str) -> Iterator[tuple[int, str]]:
    present_forms, future, subjunctive = _IRREGULAR[infinitive]
    now = present_forms.split()
    past = "ét" if infinitive == "être" else now[3].removesuffix("ons")
    yield from zip(_EVERY, now, strict=True)
    yield from zip(_EVERY, (past + ending for ending in _IMPERFECT), strict=True)
    yield from zip(_EVERY, (future + ending for ending in _FUTURE), strict=True)
    yield from zip(_EVERY, (future + ending for ending in _IMPERFECT), strict=True)
    if subjunctive:
        yield from zip(_EVERY, subjunctive.split(), strict=True)


def persons(form: str, lemma: str) -> frozenset[int]:
    """Give the persons that a form can mean.

    Args:
        form: in lower case.
        lemma: what a dictionary gives for it.

    Returns:
        An empty set where the form is no finite one, or nothing is known of it.
    """
    known = irregular_forms().get(form)
    if known is not None:
        return known
    if not lemma.endswith(_VERB_ENDINGS) or form == lemma:
        return frozenset()
    if lemma.endswith("tir") and form == lemma[:-2]:
        return frozenset({3})  # "il sent", "il ment"
    endings = _ENDINGS_ER if lemma.endswith("er") else _ENDINGS
    found = next((meant for ending, meant in endings if form.endswith(ending)), ())
    return frozenset(found)
