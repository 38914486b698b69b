"""The cases and numbers in which a German wording may stand, by everything that shows them."""

from __future__ import annotations

from postedit.terms.inflection.capital import starts_sentence
from postedit.terms.inflection.german.gender import singular_of
from postedit.terms.inflection.german.noun import forms_of, is_weak
from postedit.terms.inflection.german.paradigm import SLOTS, Slot, adjective_ending, cases_after, determiner
from postedit.terms.inflection.german.phrase import Before, first_start, stem
from postedit.terms.inflection.scene import Scene


def possible_slots(scene: Scene, before: Before, own: list[str], head: str, gender: str | None) -> list[Slot]:
    """Give the cases and numbers in which the old wording may stand, all where nothing fits."""
    last = head.rsplit(maxsplit=1)[-1]
    singular = singular_of(last)
    shapes = forms_of(last, singular)
    found = [slot for slot in SLOTS if _shape_fits(slot, shapes, gender, singular)]
    article = before.determiner.lower if before.determiner else ""
    governing = cases_after(article) or cases_after(before.governor)
    opens = starts_sentence(scene.text, first_start(scene, before))
    filters = [
        [slot for slot in found if slot.case != "g"] if opens and not governing else found,
        [slot for slot in found if not article or determiner(article, slot) == article],
        [slot for slot in found if slot.case in governing] if governing else found,
        [slot for slot in found if slot.gender == "p"] if before.counted else found,
        *(
            [
                slot
                for slot in found
                if word.endswith(adjective_ending(article, slot)) and _ends(word, article, slot)
            ]
            for word in (*(adjective.lower for adjective in before.adjectives), *own)
        ),
    ]
    for kept in filters:
        narrowed = [slot for slot in found if slot in kept]
        found = narrowed or found
    return found


def _ends(word: str, article: str, slot: Slot) -> bool:
    return stem(word) + adjective_ending(article, slot) == word


def _shape_fits(slot: Slot, shapes: set[str], gender: str | None, singular: str) -> bool:
    if slot.gender == "p":
        return "d" in shapes if slot.case == "d" else "p" in shapes or not shapes
    if gender is not None and slot.gender != gender:
        return False
    if slot.case == "g" and slot.gender != "f" and not is_weak(singular):
        return "g" in shapes
    return "s" in shapes or not shapes


def likeliest(scene: Scene, before: Before, slots: list[Slot]) -> Slot:
    """Give the slot to go by: a subject where a sentence begins, else an object, the singular first."""
    order = "nadg" if starts_sentence(scene.text, first_start(scene, before)) else "andg"
    if not before.determiner and not before.adjectives:
        order = "nadg"
    article = before.determiner.lower if before.determiner else ""
    behind_noun = before.governor[:1] != "" and article.endswith(("er", "es"))
    if behind_noun and any(slot.case == "g" for slot in slots) and _follows_noun(scene, before):
        order = "gadn"
    return min(slots, key=lambda slot: (slot.gender == "p" and not before.counted, order.index(slot.case)))


def _follows_noun(scene: Scene, before: Before) -> bool:
    """Tell whether a noun stands right before the article, so that a genitive is likely."""
    words_before = [word for word in scene.left if before.determiner and word.start < before.determiner.start]
    return bool(words_before) and words_before[0].text[:1].isupper()
