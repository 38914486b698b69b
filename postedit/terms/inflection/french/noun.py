"""A French noun in place of another: determiner, adjectives and number follow."""

from __future__ import annotations

from postedit.language.base import words
from postedit.terms.entry import Gender, Number
from postedit.terms.inflection.french import determiner as det
from postedit.terms.inflection.french.adjective import form, postnominal, prenominal
from postedit.terms.inflection.french.before import Before, before_edits, before_noun
from postedit.terms.inflection.french.behind import Features, behind
from postedit.terms.inflection.french.gender import gender_of, is_epicene
from postedit.terms.inflection.french.plural import head_of, is_borrowed, is_plural_form, pluralized
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.value import Agreed

_SMALL = words("de d du des la l à au aux en pour avec sans par sur")
_WOMEN = ("euse", "trice", "avocate", "ière")


def agree(scene: Scene) -> Agreed:
    """Inflect the rendering as a noun, with the words before and behind it."""
    before = before_noun(scene.left)
    old = _old_features(scene, before)
    gender, gender_known = _gender(scene, old)
    new = Features(gender, _number(scene, old))
    term, known = scene.new.term, True
    if new.plural and scene.new.number is None and not is_plural_form(head_of(term)):
        term, known = pluralized(term, feminine=new.feminine)
    right = behind(scene, old, new, _is_governed(scene, before))
    notes = [
        *([] if gender_known else ["check the gender"]),
        *([] if known else ["check the plural"]),
        *(["check the number"] if _loses_number(before, old, new) else []),
        *right.notes,
    ]
    return Agreed(term, (*before_edits(before, term, new), *right.edits), tuple(notes))


def _old_features(scene: Scene, before: Before) -> Features:
    """Give gender and number of what stands there, None where nothing shows them."""
    head = head_of(scene.old)
    number = det.number_of(before.determiner) if before.determiner else None
    if before.counted:
        number = before.number
    if number is None:
        own = [word for word, _ in _own_adjectives(scene)]
        forms = [*(word.text for word, _ in before.adjectives), head, *own]
        number = Number.PLURAL if any(map(is_plural_form, filter(None, forms))) else Number.SINGULAR
    return Features(_old_gender(scene, before, head), number)


def _old_gender(scene: Scene, before: Before, head: str) -> Gender | None:
    shown = det.gender_shown(before.determiner)
    if shown is not None:
        return shown
    for word, base in [*((w.text, b) for w, b in before.adjectives), *_own_adjectives(scene)]:
        forms = [(form(base, feminine=f, plural=p), f) for f in (False, True) for p in (False, True)]
        genders = {feminine for text, feminine in forms if text == word.lower()}
        if len(genders) == 1:
            return Gender.FEMININE if genders.pop() else Gender.MASCULINE
    return gender_of(head)


def _own_adjectives(scene: Scene) -> list[tuple[str, str]]:
    """Give the adjectives of the old wording that stand beside its head."""
    found: list[tuple[str, str]] = []
    for word in scene.old_words:
        if word.lower() in _SMALL:
            break
        base = prenominal(word) if not found else postnominal(word)
        if base is not None:
            found.append((word, base))
    return found


def _gender(scene: Scene, old: Features) -> tuple[Gender | None, bool]:
    """Give the gender to write and whether it is known; persons keep the gender that was written."""
    own, head = scene.new.gender, head_of(scene.new.term)
    if own is not None:
        woman = scene.old_words[:1] != [] and scene.old_words[0].lower().rstrip("s").endswith(_WOMEN)
        return own, not (own is Gender.MASCULINE and woman)
    if not is_epicene(head) and (found := gender_of(head)) is not None:
        return found, not is_borrowed(scene.new.term) or old.gender is found
    return old.gender or Gender.MASCULINE, is_epicene(head) and old.gender is not None


def _number(scene: Scene, old: Features) -> Number | None:
    if scene.new.number is not None:
        return scene.new.number
    return Number.PLURAL if is_plural_form(head_of(scene.new.term)) else old.number


def _loses_number(before: Before, old: Features, new: Features) -> bool:
    """Tell whether what stands before counts one where the rendering is many, or many where it is one."""
    if old.number is new.number:
        return False
    return det.counts_one(before.determiner) or before.counted or not new.plural


def _is_governed(scene: Scene, before: Before) -> bool:
    """Tell whether a preposition stands before, so that no verb follows the noun's number."""
    if before.determiner.startswith(("de ", "à ", "d'")) or before.determiner in {"du", "au", "aux", "de"}:
        return True
    taken = [before.all_of, before.last, *(word for word, _ in before.adjectives)]
    starts = [word.start for word in taken if word is not None]
    edge = min([before.start if before.start >= 0 else scene.span.start, *starts])
    outside = [word.lower for word in scene.left if word.start < edge and not word.elided]
    return outside[:1] != [] and outside[0] in words("""
        à de en dans par pour sur sous sans avec vers chez entre contre selon comme depuis pendant via
        """)
