"""German: article, adjectives and noun in the case that the old wording shows."""

from __future__ import annotations

import re

from postedit.language import get
from postedit.late import late_regex
from postedit.model import Edit
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Gender, Number
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.german.gender import gender_of, singular_of
from postedit.terms.inflection.german.noun import declined, forms_of, plural_candidates
from postedit.terms.inflection.german.paradigm import (
    Slot,
    adjective_ending,
    cases_after,
    determiner,
    is_determiner,
)
from postedit.terms.inflection.german.phrase import MANY, Before, before_noun, parts_of, stem
from postedit.terms.inflection.german.slots import likeliest, possible_slots
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.value import Agreed

_PRONOUN = late_regex(
    r"\b(?:er|ihn|ihm|seine?[nmrs]?)\b|,\s+(?:\w+\s+)?(?:der|die|das|den|dem|dessen|deren|welche[rsnm]?)\b",
    re.IGNORECASE,
)
SKIPPED = get("de").function_words
"""Words before a noun that never agree with it."""


def agree(scene: Scene) -> Agreed:
    """Inflect a German rendering: a noun declines, anything else stays as it is."""
    own, head, rest = parts_of(scene.new.term)
    if not head or (scene.pos not in {"", "noun"} and scene.new.gender is None):
        return _uninflected(scene)
    old_own, old_head, _ = parts_of(scene.old)
    if not old_head:
        return Agreed(scene.new.term, notes=("check the case",))
    before = before_noun(scene.left)
    gender = _gender(scene, head)
    old_gender = gender_of(old_head)
    slots = possible_slots(scene, before, old_own, old_head, old_gender)
    target = gender or old_gender or "m"
    fixed = _fixed_number(scene, head)
    outcomes = {
        _written(scene, before, (own, head, rest), _moved(slot, target, fixed)): slot
        for slot in reversed(slots)
    }
    best = likeliest(scene, before, slots)
    term, edits = _written(scene, before, (own, head, rest), _moved(best, target, fixed))
    notes = [
        *([] if gender else ["check the gender"]),
        *([] if len(outcomes) == 1 else ["check the case"]),
        *(["check the verb"] if _number_changes(best, fixed) else []),
        *(
            ["check the pronouns"]
            if old_gender != target and best.gender != "p" and _PRONOUN.search(scene.rest)
            else []
        ),
        *(["check the article"] if _drops_article(before, fixed) else []),
        *(
            ["check the plural"]
            if "p" in (best.gender, fixed) and not _plural_known(scene, head, fixed)
            else []
        ),
    ]
    return Agreed(term, edits, tuple(notes))


def _uninflected(scene: Scene) -> Agreed:
    left = scene.left[0] if scene.left else None
    if left is not None and is_determiner(left.lower):
        return Agreed(scene.new.term, notes=(f"check “{left.text}” before it",))
    verb = scene.pos == "verb" or _ends_in_infinitive(scene.new.term)
    infinitive = _ends_in_infinitive(scene.old)
    inflected = not verb and (
        scene.pos == "adjective" or scene.new.term.casefold() not in get("de").function_words
    )
    if (verb and not infinitive) or (inflected and scene.pos not in {"adverb", "phrase"}):
        return Agreed(scene.new.term, notes=("check its form",))
    return Agreed(scene.new.term)


def stands_before(word: str) -> bool:
    """Tell a determiner or a numeral."""
    return is_determiner(word) or word in MANY


def takes_article(scene: Scene, word: str) -> bool:
    """Tell whether ``word``, with which the old wording begins, stays as determiner of the new."""
    return (
        is_determiner(word)
        and not cases_after(word)
        and parts_of(scene.new.term)[1] != ""
        and scene.pos in {"", "noun"}
    )


def _ends_in_infinitive(term: str) -> bool:
    last = term.rsplit(maxsplit=1)[-1] if term.split() else ""
    return last.islower() and last.endswith("n") and look_up(last, "de") == last


def _gender(scene: Scene, head: str) -> str | None:
    if scene.new.gender in {Gender.MASCULINE, Gender.FEMININE, Gender.NEUTER}:
        return str(scene.new.gender)
    return gender_of(head.rsplit(maxsplit=1)[-1])


def _fixed_number(scene: Scene, head: str) -> str:
    """Give "p" or "s" where the rendering is fixed in a number, "" where it follows."""
    if scene.new.number is not None:
        return "p" if scene.new.number is Number.PLURAL else "s"
    last = head.rsplit(maxsplit=1)[-1]
    singular = singular_of(last)
    plural = singular != last and forms_of(last, singular) <= {"p", "d"}
    return "p" if plural or last in {"Skills", "Relations", "Hours", "Goodies"} else ""


def _moved(slot: Slot, gender: str, fixed: str) -> Slot:
    """Give the slot of the new wording: the same case, its own gender, its own number where it has one."""
    plural = fixed == "p" or (slot.gender == "p" and fixed != "s")
    return Slot(slot.case, "p" if plural else gender)


def _written(
    scene: Scene, before: Before, parts: tuple[list[str], str, str], slot: Slot
) -> tuple[str, tuple[Edit, ...]]:
    """Give the term and the edits of the words before it for a slot."""
    own, head, rest = parts
    article = before.determiner.lower if before.determiner else ""
    adjectives = [stem(word) + adjective_ending(article, slot) for word in own]
    *first, last = head.split()
    fixed = _fixed_number(scene, head) == "p"
    plural = last if fixed else plural_candidates(last)[0]
    noun_form = declined(last, slot.case, slot.gender, plural, weak=not first)
    term = " ".join([*adjectives, *first, noun_form, *([rest] if rest else [])])
    edits = [
        Edit(word.start, word.end, like(word.text, stem(word.lower) + adjective_ending(article, slot)))
        for word in before.adjectives
    ]
    if before.determiner is not None and (new := determiner(article, slot)):
        edits.append(Edit(before.determiner.start, before.determiner.end, like(before.determiner.text, new)))
    return term, tuple(edits)


def _number_changes(slot: Slot, fixed: str) -> bool:
    return bool(fixed) and (slot.gender == "p") != (fixed == "p") and slot.case in "na"


def _drops_article(before: Before, fixed: str) -> bool:
    """Tell *ein* before what is now a plural, and a numeral before what is now a singular."""
    ein = before.determiner is not None and before.determiner.lower.startswith("ein")
    return (ein and fixed == "p") or (before.counted and fixed == "s")


def _plural_known(scene: Scene, head: str, fixed: str) -> bool:
    last = head.rsplit(maxsplit=1)[-1]
    return fixed == "p" or len(plural_candidates(last)) <= 2 or scene.new.number is not None
