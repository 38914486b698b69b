"""English: number, and the article a or an."""

from __future__ import annotations

from postedit.language import get
from postedit.language.base import words
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Number
from postedit.terms.inflection.english.article import MANY, SINGULAR, article
from postedit.terms.inflection.english.number import MASS, is_plural_form, plural_of
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.value import Agreed

_SMALL = words("of for to in on with at from by into over under and")
SKIPPED = get("en").function_words
"""Words before a noun that never agree with it."""


def agree(scene: Scene) -> Agreed:
    """Inflect an English rendering: number of nouns, a or an; verbs in -ing, -ed and -s."""
    term = scene.new.term
    parts = term.split(" ")
    if scene.pos == "verb" or (scene.pos == "" and parts[0].casefold() == "to"):
        return _verb(scene, parts)
    small = get("en").function_words | get("en").optional_words
    if scene.pos in {"adverb", "adjective", "phrase"} or (
        parts[0].casefold() in small and scene.new.number is None
    ):
        return Agreed(term, article(scene, term, plural=False)[0])
    return _noun(scene, parts)


def _noun(scene: Scene, parts: list[str]) -> Agreed:
    at = _head(parts)
    own_plural = is_plural_form(parts[at])
    old_plural = _old_plural(scene)
    fixed = (
        scene.new.number is Number.PLURAL if scene.new.number is not None else (True if own_plural else None)
    )
    plural = old_plural if fixed is None else fixed
    notes: list[str] = []
    if plural and not own_plural and scene.new.number is None:
        if parts[at].casefold() in MASS:
            notes.append("check the number")
        else:
            parts = [*parts[:at], plural_of(parts[at]), *parts[at + 1 :]]
    term = " ".join(parts)
    edits, lost = article(scene, term, plural=plural)
    governed = plural == old_plural
    notes += [*([] if governed else ["check the verb"]), *(["check the number"] if lost else [])]
    if (
        not plural
        and parts[at].casefold() in MASS
        and any(word.lower in {"a", "an"} for word in scene.left[:2])
    ):
        notes.append("check the article")
    return Agreed(term, edits, tuple(notes))


def stands_before(word: str) -> bool:
    """Tell a word beside which another must agree: none in English but what is edited anyway."""
    return word == ""


def takes_article(scene: Scene, word: str) -> bool:
    """Tell whether ``word``, with which the old wording begins, stays as determiner of the new."""
    small = get("en").function_words | get("en").optional_words
    own = scene.new.term.split()[0].casefold() in small
    return (
        word in {"a", "an", "the", "this", "that", "these", "those"} and not own and scene.pos in {"", "noun"}
    )


def _head(parts: list[str]) -> int:
    """Give the place of the head: the last word before a preposition, else the last."""
    small = [at for at, word in enumerate(parts) if at and word.casefold() in _SMALL]
    return small[0] - 1 if small else len(parts) - 1


def _old_plural(scene: Scene) -> bool:
    for word in scene.left[:3]:
        if word.lower in SINGULAR:
            return False
        if word.lower in MANY or (word.text[:1].isdigit() and word.text != "1"):
            return True
    parts = scene.old.split()
    return bool(parts) and is_plural_form(parts[_head(parts)])


def _verb(scene: Scene, parts: list[str]) -> Agreed:
    """Give a verb in -ing, -ed or -s where the old one has that ending and both are regular."""
    bare = parts[1:] if parts[0].casefold() == "to" else parts
    old, verb = scene.old.split()[0] if scene.old else "", bare[0]
    lemma = look_up(old.lower(), "en")
    made: str | None = verb
    if lemma != old.lower() or old.lower().endswith("ing"):
        made = next((_ending(verb, end) for end in ("ing", "ed", "s") if old.lower().endswith(end)), None)
    notes = () if made else ("write the verb in its form",)
    return Agreed(" ".join([made or verb, *bare[1:]]), notes=notes)


def _ending(verb: str, ending: str) -> str | None:
    """Give ``verb`` with an ending where the dictionary knows the form as one of it."""
    candidates = [
        verb + ending,
        verb + verb[-1] + ending,
        verb.removesuffix("e") + ending,
        verb + "e" + ending,
    ]
    if verb.endswith("y"):
        candidates.insert(0, verb[:-1] + "ie" + ending.removeprefix("e"))
    return next((form for form in candidates if look_up(form, "en") in {verb, form}), None)
