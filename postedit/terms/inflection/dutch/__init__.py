"""Dutch: nouns agree with what stands before them, anything else stays as it is."""

from __future__ import annotations

from postedit.language import get
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.dutch.noun import BARE, FAMILIES, INDEFINITE, MANY, agree_noun
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.value import Agreed

SKIPPED = get("nl").function_words
"""Words before a noun that never agree with it."""


def agree(scene: Scene) -> Agreed:
    """Inflect a Dutch rendering: a noun agrees, anything else stays as it is."""
    term = scene.new.term
    first = term.split()[0].casefold() if term.split() else ""
    marked = scene.new.gender is not None or scene.new.number is not None
    dutch = get("nl")
    if not marked and (first in dutch.function_words | dutch.optional_words or scene.pos not in {"", "noun"}):
        return _uninflected(scene)
    if not marked and scene.pos == "" and _is_verb(term):
        return _uninflected(scene)
    return agree_noun(scene)


def _is_verb(term: str) -> bool:
    last = term.rsplit(maxsplit=1)[-1].casefold() if term.split() else ""
    return last.endswith("en") and look_up(last, "nl") == last and look_up(last[:-2] + "t", "nl") == last


def _uninflected(scene: Scene) -> Agreed:
    left = scene.left[0].lower if scene.left else ""
    if left in INDEFINITE | BARE or any(left in row for row in FAMILIES):
        return Agreed(scene.new.term, notes=(f"check “{left}” before it",))
    verb = scene.pos == "verb" or _is_verb(scene.new.term)
    if verb and (len(scene.new.term.split()) > 1 or not _is_verb(scene.old)):
        return Agreed(scene.new.term, notes=("write the verb in its form",))
    return Agreed(scene.new.term, notes=("check the agreement",) if scene.pos == "adjective" else ())


def stands_before(word: str) -> bool:
    """Tell a determiner or a numeral."""
    return word in INDEFINITE | BARE | MANY or any(word in row for row in FAMILIES)


def takes_article(scene: Scene, word: str) -> bool:
    """Tell whether ``word``, with which the old wording begins, stays as determiner of the new."""
    first = scene.new.term.split()[0].casefold()
    small = get("nl").function_words | get("nl").optional_words
    known = word in INDEFINITE - {"n"} | BARE or any(word in row for row in FAMILIES)
    return known and first not in small and scene.pos in {"", "noun"} and not _is_verb(scene.new.term)
