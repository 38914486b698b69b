"""Spanish verbs: infinitive, gerund and participle of the regular conjugations."""

from __future__ import annotations

from postedit.terms.dictionary import look_up
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.spanish.adjective import is_adjectival


def is_infinitive(word: str) -> bool:
    """Tell whether a word is an infinitive whose other forms the dictionary knows, *se* behind it or not."""
    bare = word.casefold().removesuffix("se")
    return (
        bare.endswith(("ar", "er", "ir"))
        and look_up(bare, "es") == bare
        and look_up(bare[:-1] + "mos", "es") == bare
    )


def nonfinite(verb: str, old: str) -> str | None:
    """Give the gerund or participle of ``verb`` where ``old`` has its ending, None where it has neither."""
    if verb.endswith("se"):
        return None
    stem, other = verb[:-2], verb.endswith("ar")
    made = None
    if old.endswith(("ando", "iendo", "yendo")):
        made = stem + ("ando" if other else "iendo")
    elif old.endswith(("ado", "ido")):
        made = stem + ("ado" if other else "ido")
    return made if made and look_up(made, "es") in {verb, made} else None


def was_verb(scene: Scene) -> bool:
    """Tell whether the old wording begins with a form of a verb."""
    first = scene.old_words[0].lower() if scene.old_words else ""
    lemma = look_up(first.removesuffix("se"), "es") or ""
    return lemma.endswith(("ar", "er", "ir")) and is_infinitive(lemma) and not is_adjectival(first)
