"""Forms of French verbs that have one shape whoever acts: -ez, -ons, -ant and the participle.

Stems and participles after Bescherelle, *La conjugaison pour tous*; forms are held against
simplemma's dictionary.
"""

from __future__ import annotations

from postedit.terms.dictionary import look_up

# Stems of the present plural where they are not the infinitive's, and participles that no rule gives
# (Bescherelle, *La conjugaison pour tous*).
_STEMS = {
    **{
        "faire": "fais",
        "dire": "dis",
        "voir": "voy",
        "prendre": "pren",
        "apprendre": "appren",
        "tenir": "ten",
    },
    **{
        "comprendre": "compren",
        "venir": "ven",
        "avoir": "av",
        "savoir": "sav",
        "recevoir": "recev",
        "boire": "buv",
    },
    **{
        "être": "êt",
        "lire": "lis",
        "écrire": "écriv",
        "suivre": "suiv",
        "vivre": "viv",
        "conduire": "conduis",
    },
    **{"produire": "produis", "devoir": "dev", "pouvoir": "pouv", "vouloir": "voul", "croire": "croy"},
    **{
        "obtenir": "obten",
        "maintenir": "mainten",
        "soutenir": "souten",
        "revoir": "revoy",
        "concevoir": "concev",
    },
    **{"construire": "construis", "traduire": "traduis", "réduire": "réduis", "plaire": "plais"},
}
_WHOLE = {
    ("faire", "ez"): "faites", ("dire", "ez"): "dites", ("être", "ez"): "êtes", ("être", "ons"): "sommes",
    ("avoir", "ant"): "ayant", ("savoir", "ant"): "sachant", ("être", "ant"): "étant",
}  # fmt: skip
_PARTICIPLES = {
    **{
        "faire": "fait",
        "dire": "dit",
        "mettre": "mis",
        "prendre": "pris",
        "apprendre": "appris",
        "voir": "vu",
    },
    **{
        "comprendre": "compris",
        "tenir": "tenu",
        "venir": "venu",
        "avoir": "eu",
        "savoir": "su",
        "lire": "lu",
    },
    **{
        "recevoir": "reçu",
        "écrire": "écrit",
        "suivre": "suivi",
        "vivre": "vécu",
        "ouvrir": "ouvert",
        "être": "été",
    },
    **{
        "offrir": "offert",
        "couvrir": "couvert",
        "obtenir": "obtenu",
        "permettre": "permis",
        "transmettre": "transmis",
    },
    **{
        "conduire": "conduit",
        "produire": "produit",
        "construire": "construit",
        "promettre": "promis",
        "revoir": "revu",
    },
    **{
        "découvrir": "découvert",
        "maintenir": "maintenu",
        "soutenir": "soutenu",
        "concevoir": "conçu",
        "devoir": "dû",
    },
}
_LIKE_PARTIR = frozenset(
    {"partir", "sortir", "sentir", "servir", "ouvrir", "offrir", "couvrir", "découvrir", "courir"}
)


def finite(verb: str, ending: str) -> str | None:
    """Give the form in -ez, -ons or -ant."""
    if (verb, ending) in _WHOLE:
        return _WHOLE[verb, ending]
    if verb in _STEMS:
        return _STEMS[verb] + ending
    if verb.endswith("er"):
        return joined(verb[:-2], ending)
    stem = verb[:-2] if verb in _LIKE_PARTIR or verb.endswith("re") else verb[:-1] + "ss"
    return checked(stem + ending, verb) if not verb.endswith("oir") else None


def joined(stem: str, ending: str) -> str:
    """Put an ending of the first conjugation on: g and c keep their sound before a and o."""
    if ending[:1] in {"a", "â", "o"}:
        if stem.endswith("g"):
            return stem + "e" + ending
        if stem.endswith("c"):
            return stem[:-1] + "ç" + ending
    return stem + ending


def checked(form: str, verb: str) -> str | None:
    """Give ``form`` where the dictionary has it as one of ``verb``."""
    return form if look_up(form, "fr") == verb else None


def participle(verb: str) -> str | None:
    """Give the past participle in the masculine singular, None where it is not known."""
    if verb in _PARTICIPLES:
        return _PARTICIPLES[verb]
    if verb.endswith("er"):
        return verb[:-2] + "é"
    return verb[:-1] if verb.endswith("ir") and checked(verb[:-1] + "ssant", verb) else None
