"""A French verb in place of another: person and tense follow as far as the old form shows them."""

from __future__ import annotations

from postedit.late import late_regex
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.french.conjugation import checked, finite, joined, participle

_ENDINGS = ("er", "ir", "re", "oir")

# Verbs whose stem changes with the ending: *répète*, *appelle*, *essaie*.
_CHANGING = late_regex(r"(?:[eé](?:[^aeiouyéè]|[bcdfgtv][lr]|gu|qu)|[aou]y)er\Z")


def is_infinitive(word: str) -> bool:
    """Tell whether a word is an infinitive: a verb's ending, and finite forms that the dictionary knows."""
    lower = word.casefold()
    if not lower.endswith(_ENDINGS) or look_up(lower, "fr") != lower:
        return False
    return any(look_up(form, "fr") == lower for form in (finite(lower, "ez"), finite(lower, "ant")) if form)


def verb_of(word: str) -> str | None:
    """Give the infinitive of which ``word`` is a form, None where the dictionary has it as no verb."""
    lower = word.lower()
    lemma = look_up(lower, "fr")
    if lemma and lemma.endswith(_ENDINGS) and is_infinitive(lemma):
        return lemma
    # The dictionary has many participles as adjectives ("coupant", "coupé").
    for ending in ("ant", "ées", "ée", "és", "é", "ons", "ez", "ait", "aient", "era", "eront"):
        if lower.endswith(ending) and is_infinitive(lower[: -len(ending)] + "er"):
            return lower[: -len(ending)] + "er"
    return None


def conjugated(verb: str, like: str) -> str | None:
    """Give ``verb`` in the form that the word ``like`` has, None where that cannot be told or made.

    Args:
        verb: an infinitive.
        like: a form of another verb.
    """
    lower = like.lower()
    other = verb_of(lower)
    if other is None:
        return None
    if other == lower:
        return verb
    for ending in ("ez", "ons", "ant"):
        if lower == finite(other, ending):
            return finite(verb, ending)
    if (agreement := _participle_agreement(other, lower)) is not None:
        made = participle(verb)
        return made + ("" if made[-1:] == "s" and agreement == "s" else agreement) if made else None
    if other.endswith("er") and verb.endswith("er") and lower.startswith(other[:-2]):
        made = joined(verb[:-2], lower[len(other) - 2 :])
        return checked(made, verb) if _CHANGING.search(verb) else made
    return None


def _participle_agreement(verb: str, word: str) -> str | None:
    """Give the e and s with which ``word`` agrees as a participle of ``verb``, None where it is none."""
    bare = participle(verb)
    if bare is None or not word.startswith(bare):
        return None
    rest = word[len(bare) :]
    return rest if rest in {"", "e", "s", "es"} else None
