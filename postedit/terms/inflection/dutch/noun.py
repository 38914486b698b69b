"""A Dutch noun in place of another: article, demonstrative, adjectives and number follow."""

from __future__ import annotations

import re

from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit
from postedit.terms.entry import Gender, Number
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.dutch.forms import adjective_stem, inflected, plural_of
from postedit.terms.inflection.dutch.gender import gender_of, is_plural_form
from postedit.terms.inflection.scene import Scene, Word
from postedit.terms.inflection.value import Agreed

# Determiners by gender: common, neuter, plural.
FAMILIES = (
    ("de", "het", "de"), ("deze", "dit", "deze"), ("die", "dat", "die"), ("elke", "elk", "elke"),
    ("iedere", "ieder", "iedere"), ("welke", "welk", "welke"), ("onze", "ons", "onze"),
    ("zulke", "zulk", "zulke"),
)  # fmt: skip
INDEFINITE = words("een geen elk ieder welk zulk menig n")
BARE = words("mijn jouw je zijn haar hun jullie uw")
MANY = words("""
    twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd enkele verschillende meerdere
    veel beide alle
    """)
_ORDINALS = words("tweede derde vierde vijfde zesde zevende achtste negende tiende")
_RELATIVE = late_regex(
    r"\A[*_)\]]*,?\s+(?:die|dat|welke|waar\w+)\b|\b(?:hij|hem)\b|\b(?:dat|die)\s+(?:is|zijn|was)\b",
    re.IGNORECASE,
)
_COMPLEMENT = words("van voor met in op aan tot de het een en of per tegen")


def agree_noun(scene: Scene) -> Agreed:
    """Inflect the rendering as a noun, with the words before it."""
    adjectives, determiner, counted = _before(scene.left)
    old_head, head = _head(scene.old), _head(scene.new.term)
    gender = _gender(scene, head)
    known = gender is not None
    shown = _gender_shown(determiner, adjectives)
    old_plural = counted or is_plural_form(old_head)
    if determiner is not None and (
        determiner.lower in INDEFINITE and (determiner.lower != "geen" or _is_single(adjectives))
    ):
        old_plural = False
    fixed = _fixed(scene, head)
    plural = old_plural if fixed is None else fixed
    term, plural_known = scene.new.term, True
    if plural and fixed is None:
        term, plural_known = _pluralized(scene.new.term)
    gender = gender or shown or (None if old_plural else gender_of(old_head)) or Gender.COMMON
    neuter = gender is Gender.NEUTER
    edits = _edits(adjectives, determiner, neuter=neuter, plural=plural)
    changed = plural != old_plural or (shown or gender_of(old_head)) != (
        Gender.NEUTER if neuter else Gender.COMMON
    )
    notes = [
        *([] if known or plural or not _shows_gender(determiner, adjectives) else ["check the gender"]),
        *([] if plural_known else ["check the plural"]),
        *(["check the verb"] if plural != old_plural else []),
        *(
            ["check the article"]
            if plural and not old_plural and determiner and determiner.lower in INDEFINITE
            else []
        ),
        *(
            ["check the pronouns"]
            if changed and not (plural and old_plural) and _RELATIVE.search(scene.rest)
            else []
        ),
    ]
    return Agreed(term, tuple(edits), tuple(notes))


def _is_single(adjectives: list[tuple[Word, str]]) -> bool:
    """Tell *geen enkel*, which counts one."""
    return any(stem == "enkel" for _, stem in adjectives)


def _head(term: str) -> str:
    """Give the head: the last word before a preposition."""
    parts = term.split()
    at = next((at for at, word in enumerate(parts) if at and word.casefold() in _COMPLEMENT), len(parts))
    return parts[at - 1] if parts else ""


def _pluralized(term: str) -> tuple[str, bool]:
    parts = term.split(" ")
    at = next((at for at, word in enumerate(parts) if at and word.casefold() in _COMPLEMENT), len(parts))
    parts[at - 1], known = plural_of(parts[at - 1])
    return " ".join(_declined(parts, at, neuter=False, plural=True)), known


def _declined(parts: list[str], head: int, *, neuter: bool, plural: bool) -> list[str]:
    """Give the words with the adjectives before the head inflected."""
    stems = [
        adjective_stem(part) if index < head - 1 and part.islower() else None
        for index, part in enumerate(parts)
    ]
    return [
        inflected(stem) if stem and (plural or not neuter) else part
        for part, stem in zip(parts, stems, strict=True)
    ]


def _before(left: tuple[Word, ...]) -> tuple[list[tuple[Word, str]], Word | None, bool]:
    adjectives: list[tuple[Word, str]] = []
    counted = False
    for at, word in enumerate(left):
        further = left[at + 1].lower if at + 1 < len(left) else ""
        if word.lower in INDEFINITE | BARE or any(word.lower in row for row in FAMILIES):
            return adjectives, word, counted
        if word.lower in {"enkele", "enkel"} and further == "geen":
            adjectives.insert(0, (word, "enkel"))
            continue
        if word.lower in _ORDINALS or word.lower.endswith("ste"):
            continue  # ordinals and superlatives have the e before any noun
        if word.lower in MANY or (word.text[:1].isdigit() and word.text != "1"):
            counted = True
            continue
        stem = adjective_stem(word.text)
        if stem is None:
            break
        adjectives.insert(0, (word, stem))
    return adjectives, None, counted


def _gender(scene: Scene, head: str) -> Gender | None:
    own = scene.new.gender
    if own is not None:
        return Gender.NEUTER if own is Gender.NEUTER else Gender.COMMON
    return gender_of(head)


def _gender_shown(determiner: Word | None, adjectives: list[tuple[Word, str]]) -> Gender | None:
    if determiner is None:
        return None
    for row in FAMILIES:
        if determiner.lower == row[1]:
            return Gender.NEUTER
    if determiner.lower in INDEFINITE and adjectives:
        word, stem = adjectives[-1]
        if word.lower == stem and inflected(stem) != stem:
            return Gender.NEUTER
    return None


def _shows_gender(determiner: Word | None, adjectives: list[tuple[Word, str]]) -> bool:
    """Tell whether a word before has another form for the other gender."""
    if determiner is None:
        return bool(adjectives)
    return any(determiner.lower in row for row in FAMILIES) or bool(adjectives)


def _fixed(scene: Scene, head: str) -> bool | None:
    if scene.new.number is not None:
        return scene.new.number is Number.PLURAL
    return True if is_plural_form(head) else None


def _edits(
    adjectives: list[tuple[Word, str]], determiner: Word | None, *, neuter: bool, plural: bool
) -> list[Edit]:
    edits: list[Edit] = []
    indefinite = determiner is None or determiner.lower in INDEFINITE
    for word, stem in adjectives:
        bare = neuter and not plural and indefinite
        edits.append(Edit(word.start, word.end, like(word.text, stem if bare else inflected(stem))))
    if determiner is None:
        return edits
    row = next((row for row in FAMILIES if determiner.lower in row), None)
    if row is not None:
        written = row[2] if plural else row[1 if neuter else 0]
        edits.append(Edit(determiner.start, determiner.end, like(determiner.text, written)))
    return edits
