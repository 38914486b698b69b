"""What to write instead of a deprecated rendering, so that the words around it agree.

The rendering takes number, gender and case of what it replaces as far as they show; determiners,
contractions, elisions and adjectives beside it follow. What reaches further (a verb, a participle, a
pronoun) is left to the reviewer, and said.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from postedit.language import get
from postedit.late import late_regex
from postedit.model import Edit, Span, apply_edits
from postedit.terms.inflection.capital import cased, is_shouted
from postedit.terms.inflection.markup import plain, with_markup
from postedit.terms.inflection.scene import Scene
from postedit.terms.inflection.value import Agreed, Replacement

if TYPE_CHECKING:
    from types import ModuleType

    from postedit.terms.entry import Rendering

_ARTICLE = late_regex(r"(?P<word>[^\W\d_]+)(?P<gap>[ \u00a0]|['’])(?=\w)")
_MODULES = {"fr": "french", "de": "german", "es": "spanish", "nl": "dutch", "en": "english"}


def replacement(text: str, span: Span, preferred: Rendering, language: str) -> tuple[Span, str]:
    """Give the span to replace and what to write there, so that ``preferred`` stands for ``text[span]``.

    Args:
        text: the text in which the faulty rendering stands.
        span: its code points, counted from the start of ``text``.
        preferred: the rendering to write.
        language: the language of ``text``; a region after ``-`` changes nothing.

    Returns:
        A span that covers ``span`` and any agreeing word beside it, and its new text. Where markup
        inside ``span`` cannot be kept, ``span`` and the text that stands there.
    """
    made = inflected(text, span, preferred, language)
    return (made.span, made.text) if made else (span, span.of(text))


def inflected(
    text: str, span: Span, preferred: Rendering, language: str, pos: str = ""
) -> Replacement | None:
    """Give what to write for ``text[span]``, whether that is sure, and what to look at.

    Args:
        text: as for `replacement`.
        span: as for `replacement`.
        preferred: as for `replacement`.
        language: as for `replacement`.
        pos: the part of speech that the entry gives ("noun", "verb", "adjective"...), "" where unknown.

    Returns:
        The replacement, or None where the span holds markup (code, a tag, two links that one word
        would have to carry) that would be lost.
    """
    module = _module(get(language).code)
    whole, span = span, _without_article(Scene(text, span, plain(span.of(text)), preferred, pos), module)
    old = span.of(text)
    agreed = _agreed(Scene(text, span, plain(old), preferred, pos), module)
    first = not any(edit.start < span.start for edit in agreed.edits)
    term = cased(text, span.start, plain(old), agreed.term) if first else agreed.term
    written = with_markup(old, term)
    if written is None:
        return None
    notes = agreed.notes if written == term else (*agreed.notes, "check the markup")
    return _merged(text, whole, span, Agreed(written, agreed.edits, tuple(dict.fromkeys(notes))))


def _module(language: str) -> ModuleType | None:
    name = _MODULES.get(language)
    return import_module(f"postedit.terms.inflection.{name}") if name else None


def _without_article(scene: Scene, module: ModuleType | None) -> Span:
    """Give the span without the determiner that begins it, where the new wording has none of its own."""
    found = _ARTICLE.match(scene.span.of(scene.text))
    if module is None or found is None or not scene.new.term.strip():
        return scene.span
    word = found["word"].lower() + ("'" if found["gap"] in {"'", "’"} else "")
    if not module.takes_article(scene, word):
        return scene.span
    return Span(scene.span.start + found.end(), scene.span.end)


def _agreed(scene: Scene, module: ModuleType | None) -> Agreed:
    if module is None or not scene.new.term.strip():
        return Agreed(scene.new.term, notes=("check the agreement",))
    agreed: Agreed = module.agree(scene)
    notes = (*agreed.notes, *_unread(scene, agreed, module))
    hidden = scene.is_hidden or scene.is_glued
    notes = (*notes, "check the word before it") if hidden else notes
    term = agreed.term.upper() if is_shouted(scene.old) and _all_shouted(scene) else agreed.term
    return Agreed(term, agreed.edits, notes)


def _unread(scene: Scene, agreed: Agreed, module: ModuleType) -> list[str]:
    """Name a word between a determiner and the old wording that nothing is known of: it may have to agree."""
    if len(scene.left) < 2 or any(edit.start == scene.left[0].start for edit in agreed.edits):
        return []
    word, before = scene.left[0], scene.left[1]
    between = module.stands_before(before.lower) and not module.stands_before(word.lower)
    return [f"check “{word.text}” before it"] if between and word.lower not in module.SKIPPED else []


def _all_shouted(scene: Scene) -> bool:
    """Tell whether the word before is in capitals too, so that the whole line is."""
    return bool(scene.left) and scene.left[0].text.isupper() and len(scene.left[0].text) > 1


def _merged(text: str, whole: Span, span: Span, agreed: Agreed) -> Replacement:
    """Make one edit of all, over no less than ``whole``; the text between them is kept."""
    edits = [edit for edit in agreed.edits if text[edit.start : edit.end] != edit.text]
    edits.append(Edit(span.start, span.end, agreed.term))
    start, end = min(whole.start, *(edit.start for edit in edits)), max(edit.end for edit in edits)
    shifted = tuple(Edit(edit.start - start, edit.end - start, edit.text) for edit in edits)
    note = "; ".join(agreed.notes)
    return Replacement(Span(start, end), apply_edits(text[start:end], shifted), not note, note)
