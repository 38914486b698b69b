"""Spanish: nouns with their determiners and adjectives, verbs, and phrases that stay as they are."""

from __future__ import annotations

from postedit.language import get
from postedit.model import Edit
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.spanish.adjective import is_adjectival
from postedit.terms.inflection.spanish.determiner import MANY, conjunction, family
from postedit.terms.inflection.spanish.noun import agree_noun
from postedit.terms.inflection.spanish.verb import is_infinitive, nonfinite, was_verb
from postedit.terms.inflection.value import Agreed

SKIPPED = get("es").function_words
"""Words before a noun that never agree with it."""


def agree(scene: Scene) -> Agreed:
    """Inflect a Spanish rendering: nouns agree, verbs keep infinitive, gerund and participle."""
    parts = scene.new.term.split()
    marked = scene.new.gender is not None or scene.new.number is not None
    if not parts:
        return Agreed(scene.new.term)
    if not marked and _is_phrase(scene, parts[0]):
        return _phrase(scene, parts)
    if not marked and scene.pos != "noun" and is_infinitive(parts[0]):
        return _verb(scene, parts)
    if not marked and scene.pos == "adjective":
        return Agreed(scene.new.term, notes=("check the agreement",))
    return agree_noun(scene)


def _phrase(scene: Scene, parts: list[str]) -> Agreed:
    """Leave a phrase as it is; *de* and *a* contract with the article that it brings."""
    notes = (
        *_stray(scene),
        *(["check how it fits the sentence"] if scene.pos == "verb" or was_verb(scene) else []),
    )
    if is_adjectival(scene.new.term):
        notes = (*notes, "check the agreement")
    word = scene.left[0] if scene.left else None
    if word is not None and word.lower in {"de", "a"} and parts[0] == "el" and len(parts) > 1:
        edit = Edit(word.start, word.end, like(word.text, {"de": "del", "a": "al"}[word.lower]))
        return Agreed(" ".join(parts[1:]), (edit,), notes)
    return Agreed(scene.new.term, conjunction(scene, scene.new.term), notes)


def _is_phrase(scene: Scene, first: str) -> bool:
    spanish = get("es")
    small = spanish.function_words | spanish.optional_words
    return first.casefold() in small or scene.pos in {"adverb", "phrase", "preposition", "interjection"}


def _stray(scene: Scene) -> tuple[str, ...]:
    if scene.left and family(scene.left[0].lower):
        return (f"check “{scene.left[0].text}” before it",)
    return ()


def _verb(scene: Scene, parts: list[str]) -> Agreed:
    """Give infinitive, gerund or participle as the old verb has it, else the infinitive."""
    old, verb = scene.old_words[:1], parts[0]
    if old and is_infinitive(old[0]):
        return Agreed(scene.new.term, notes=_stray(scene))
    made = nonfinite(verb, old[0].lower()) if old else None
    if made is None:
        return Agreed(scene.new.term, notes=("write the verb in its form",))
    return Agreed(" ".join([made, *parts[1:]]), notes=() if made.endswith("ndo") else ("check the verb",))


def stands_before(word: str) -> bool:
    """Tell a determiner or a numeral."""
    return family(word) is not None or word in MANY


def takes_article(scene: Scene, word: str) -> bool:
    """Tell whether ``word``, with which the old wording begins, stays as determiner of the new."""
    parts = scene.new.term.split()
    row = family(word)
    plain = row is not None and row[0] not in {"del", "al", "todo"}
    return (
        plain
        and not _is_phrase(scene, parts[0])
        and scene.pos in {"", "noun"}
        and not is_infinitive(parts[0])
    )
