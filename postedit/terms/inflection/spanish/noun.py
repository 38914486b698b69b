"""A Spanish noun in place of another: determiner, adjectives and number follow."""

from __future__ import annotations

from postedit.terms.entry import Gender, Number
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.spanish.adjective import is_adjectival, prenominal
from postedit.terms.inflection.spanish.before import Before, before_edits, before_noun
from postedit.terms.inflection.spanish.behind import PREPOSITIONS, agrees_later, behind
from postedit.terms.inflection.spanish.determiner import ONE, family
from postedit.terms.inflection.spanish.gender import gender_of, is_epicene, is_plural_form
from postedit.terms.inflection.spanish.plural import head_of, pluralized
from postedit.terms.inflection.spanish.verb import was_verb
from postedit.terms.inflection.value import Agreed


def agree_noun(scene: Scene) -> Agreed:
    """Inflect the rendering as a noun, with the words before and behind it."""
    before = before_noun(scene)
    head = head_of(scene.new.term)
    old_gender, old_plural = _old_features(scene, before)
    gender, known = _gender(scene, head, old_gender)
    plural, term, plural_known = _number(scene, head, plural=old_plural)
    feminine = gender is Gender.FEMININE
    changed = (gender, plural) != (old_gender, old_plural)
    governed = before.outside in PREPOSITIONS or before.name.startswith(("de", "al", "a "))
    edits, notes = behind(
        scene, (old_gender, old_plural), feminine=feminine, plural=plural, governed=governed
    )
    found = [
        *(["check how it fits the sentence"] if _was_no_noun(scene, before) else []),
        *([] if known else ["check the gender"]),
        *([] if plural_known else ["check the plural"]),
        *(
            ["check the number"]
            if plural != old_plural and (before.name in ONE or before.counted or not plural)
            else []
        ),
        *(["check the verb"] if plural != old_plural and not governed else []),
        *notes,
        *(
            ["check what agrees with it further on"]
            if changed and agrees_later(scene, (old_gender, old_plural), edits)
            else []
        ),
    ]
    ahead = before_edits(scene, before, term, feminine=feminine, plural=plural)
    return Agreed(term, (*ahead, *edits), tuple(found))


def _was_no_noun(scene: Scene, before: Before) -> bool:
    """Tell whether a verb, or an adjective without a determiner, stood there."""
    return was_verb(scene) or (before.determiner is None and any(map(is_adjectival, scene.old_words[:1])))


def _old_features(scene: Scene, before: Before) -> tuple[Gender | None, bool]:
    head = next((word for word in scene.old_words if prenominal(word) is None), "")
    row = family(before.name) if before.name else None
    gender = gender_of(head) if head else None
    if row and row[0] != row[1] and (gender is None or row[0] not in {"el", "un", "del", "al"}):
        gender = Gender.FEMININE if before.name in {row[1], row[3]} else Gender.MASCULINE
    elif row and before.name in {row[1], row[2], row[3]} and row[0] != row[1]:
        gender = Gender.MASCULINE if before.name == row[2] else Gender.FEMININE
    if before.counted:
        return gender, True
    if row:
        return gender, before.name in row[2:] and before.name not in row[:2]
    shown = [
        head,
        *(word.text for word, _ in before.adjectives),
        *filter(is_adjectival, scene.old_words[1:2]),
    ]
    return gender, any(is_plural_form(word) for word in shown if word)


def _gender(scene: Scene, head: str, old: Gender | None) -> tuple[Gender | None, bool]:
    if scene.new.gender in {Gender.MASCULINE, Gender.FEMININE}:
        return scene.new.gender, True
    found = gender_of(head)
    if found is not None:
        return found, True
    return old or Gender.MASCULINE, is_epicene(head) and old is not None


def _number(scene: Scene, head: str, *, plural: bool) -> tuple[bool, str, bool]:
    """Give the number to write, the term in it, and whether its form is known."""
    if scene.new.number is not None:
        return scene.new.number is Number.PLURAL, scene.new.term, True
    if head and is_plural_form(head):
        return True, scene.new.term, True
    if not plural:
        return False, scene.new.term, True
    term, known = pluralized(scene.new.term)
    return True, term, known
