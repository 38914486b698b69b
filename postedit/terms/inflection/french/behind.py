"""What follows a French noun: adjectives that agree, and signs that something further off does."""

from __future__ import annotations

import re

import msgspec

from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Edit
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Gender, Number
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.french.adjective import fits, form, postnominal, prenominal
from postedit.terms.inflection.french.determiner import family
from postedit.terms.inflection.scene import Scene, Word
from postedit.terms.tokens import words_of

_ADVERBS = words("""
    très plus moins assez trop bien si vraiment peu fort aussi particulièrement extrêmement plutôt
    """)
# A word after which nothing more belongs to the noun by agreement, as far as the next words show.
_CLOSING = words("""
    de d du des à au aux en dans par pour sur sous sans avec vers chez entre contre selon comme depuis
    pendant via afin quand lorsque si
    car donc puis et ou mais ne hier demain déjà encore toujours ici là près loin qui
    où le la les l un une ce cette ces mon ma mes notre nos votre vos leur leurs
    """)
# Behind a form of *avoir* a participle does not agree with the subject.
_SKIPPING = words("a ont ai as avons avez avait avaient aura auront aurait avoir ayant eu")
_COPULAS = words("""
    est sont était étaient sera seront serait seraient reste restent semble semblent devient deviennent paraît
    paraissent être doit doivent peut peuvent devrait pourrait a ont été
    """)
_BE = late_regex(
    r"\b(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|été|être|soit|soient|étant|reste|restent"
    r"|semble|semblent|devient|deviennent|paraît|paraissent)\b",
    re.IGNORECASE,
)
_PRONOUN = late_regex(
    r"\b(?:ils?|elles?|celui|celle|ceux|celles|lequel|laquelle|lesquels|lesquelles|auquel|duquel|chacune?)\b"
    r"|-l(?:e|a|es)\b|\b(?:je|tu|on|nous|vous|qui|ne)\s+l(?:e\b|a\b|es\b|['’])",
    re.IGNORECASE,
)
_THAT = late_regex(r"(?:\A[\s,]*|\bet )qu(?:e\b|['’])", re.IGNORECASE)
_ONE_OF = late_regex(r"\bune?[ \u00a0]d(?:es|e[ \u00a0]\w+)[ \u00a0][\w \u00a0]*\Z", re.IGNORECASE)
# How far "l'une de" may stand before.
_NEAR = 40
_APPOSED = late_regex(r"\A[*_»\"”)\]]*,\s+(?P<word>[^\W\d_]+)")


class Features(msgspec.Struct, frozen=True):
    """Gender and number, None where unknown."""

    gender: Gender | None
    number: Number | None

    @property
    def feminine(self) -> bool:
        """Whether the feminine is to be written."""
        return self.gender is Gender.FEMININE

    @property
    def plural(self) -> bool:
        """Whether the plural is to be written."""
        return self.number is Number.PLURAL


class Behind(msgspec.Struct, frozen=True):
    """Edits of agreeing words, and what is left to look at."""

    edits: tuple[Edit, ...]
    notes: tuple[str, ...]


def behind(scene: Scene, old: Features, new: Features, governed: bool) -> Behind:
    """Make the adjectives right behind agree, and the predicate of a subject; say what may agree further on.

    ``governed`` tells that a preposition stands before the noun, so that it is no subject.
    """
    edits: list[Edit] = []
    notes: list[str] = []
    changed = old != new
    words_behind = list(scene.right)
    while words_behind:
        word = words_behind.pop(0)
        if word.lower in _ADVERBS or (edits and word.lower in {"et", "ou", "mais"}):
            continue
        base = postnominal(word.text)
        if base is None or not _agreed_with(word, base, old):
            if changed and word.lower not in _CLOSING and (base is not None or not edits):
                notes += _doubt(word, governed, old, new, is_adjective=base is not None)
            break
        edits.append(
            Edit(word.start, word.end, like(word.text, form(base, feminine=new.feminine, plural=new.plural)))
        )
    before = scene.text[max(0, scene.span.start - _NEAR) : scene.span.start]
    if old.gender is not new.gender and _ONE_OF.search(before):
        notes.append("check “un” or “une” before it")
    if changed and not governed and old.number is new.number:
        edits += _predicate(scene.right[len(edits) :], old, new)
    if changed:
        notes += _distant(scene.rest, old, new, governed)
        notes += _later(scene, old, new, max([scene.span.end, *(edit.end for edit in edits)]))
    return Behind(tuple(edits), tuple(notes))


def _predicate(right: tuple[Word, ...], old: Features, new: Features) -> list[Edit]:
    """Give the edit of what is said of the noun with *être*, right behind it: "est trop longue"."""
    words_behind = list(right)
    while words_behind and words_behind[0].lower in _COPULAS | _ADVERBS and len(words_behind) > 1:
        if words_behind[1].lower not in _COPULAS | _ADVERBS:
            word = words_behind[1]
            base = postnominal(word.text) or prenominal(word.text)
            if base is None or not _agreed_with(word, base, old):
                return []
            written = form(base, feminine=new.feminine, plural=new.plural)
            return [Edit(word.start, word.end, like(word.text, written))]
        del words_behind[0]
    return []


def _later(scene: Scene, old: Features, new: Features, start: int) -> list[str]:
    """Name an adjective further on in the sentence that agrees with the old wording and not with the new."""
    sentence = re.split(r"[.!?]\s", scene.text[start : scene.span.end + len(scene.rest)], maxsplit=1)[0]
    previous = ""
    for word in words_of(sentence):
        base = None if family(previous) or previous in _SKIPPING or word == "neuf" else postnominal(word)
        previous = word.lower() + ("'" if word.lower() in {"l", "d"} else "")
        if base is None or not fits(
            word, base, feminine=old.feminine if old.gender else None, plural=old.plural
        ):
            continue
        if not fits(word, base, feminine=new.feminine, plural=new.plural):
            return [f"check “{word}”"]
    return []


def _agreed_with(word: Word, base: str, old: Features) -> bool:
    """Tell whether an adjective has the gender and number of the noun that stood there."""
    return fits(word.text, base, feminine=old.feminine if old.gender else None, plural=old.plural)


def _doubt(word: Word, governed: bool, old: Features, new: Features, *, is_adjective: bool) -> list[str]:
    if is_adjective:
        return [f"check “{word.text}”"]
    lemma = look_up(word.lower, "fr") or ""
    verb = lemma != word.lower and lemma.endswith(("er", "ir", "re", "oir"))
    same_number = old.number is new.number
    return [] if verb and (same_number or governed) else [f"check “{word.text}”"]


def _distant(rest: str, old: Features, new: Features, governed: bool) -> list[str]:
    notes = []
    followed = rest.partition("\n")[0].strip(" \r.,:;!?*_»”)") != ""
    if old.number is not new.number and not governed and followed:
        notes.append("check the verb")
    apposed = _APPOSED.match(rest)
    if apposed and apposed["word"].lower() not in _CLOSING | get("fr").function_words - _ADVERBS:
        notes.append(f"check “{apposed['word']}”")
    if _BE.search(rest) or _PRONOUN.search(rest) or _THAT.search(rest):
        notes.append("check what agrees with it further on")
    return notes
