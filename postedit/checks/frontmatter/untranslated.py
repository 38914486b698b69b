"""Front-matter fields left in the source language."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.evidence import foreign_words, words_of
from postedit.late import late_regex
from postedit.model import Severity, Span
from postedit.post import Block, BlockKind
from postedit.post.segments import LABEL_FIELDS
from postedit.terms.dictionary import is_known

_LONG = 6
_TOKEN = late_regex(r"\S+")
_CAPITALS = 0.6
_ACRONYM = late_regex(r"\([A-Z]{2,}s?\)")
_KEPT = frozenset({"category", "categories"})
"""Fields that sites use to sort posts and therefore keep in one language."""


@check(severity=Severity.MAJOR, confidence=0.85)
def untranslated(context: Context) -> Iterator[Hit]:
    """A title, description or list of tags reads as in the source and holds words of its language."""
    if context.source is None:
        return
    for source, target in context.block_pairs:
        if source.kind is not BlockKind.FIELD or target.key.rpartition(".")[2].casefold() in _KEPT:
            continue
        before, after = source.text.of(context.source.text), target.text.of(context.target.text)
        if before.casefold() != after.casefold():
            yield from _left_words(context, source, target)
            continue
        words = [word for word in _foreign(context, after) if not _is_name(context, after, word)]
        if words and (_is_label(target) or len(after.split()) > 2 or len(words) > 1):
            yield Hit(
                target.text,
                f"`{target.key}` is left in {context.source_language.name}: {', '.join(words[:4])}",
                source.text,
                severity=Severity.MINOR if _is_label(target) else None,
            )


def _left_words(context: Context, source: Block, target: Block) -> Iterator[Hit]:
    """Tell of words at a field's beginning that were left while the rest was translated.

    Names are left too, but no name ends with a preposition or an article: the words must.
    """
    assert context.source is not None  # noqa: S101 - the caller has looked
    if _is_label(target):
        return
    theirs = source.text.of(context.source.text).split()
    ours = list(_TOKEN.finditer(context.target.text, target.text.start, target.text.end))
    same = 0
    while same < min(len(theirs), len(ours)) and theirs[same] == ours[same][0]:
        same += 1
    if not 2 <= same < len(ours):
        return
    last = ours[same - 1][0].casefold()
    if last in context.source_language.function_words - context.target_language.function_words:
        place = Span(target.text.start, ours[same - 1].end())
        yield Hit(place, f"`{target.key}` begins in {context.source_language.name}", source.text)


def _foreign(context: Context, text: str) -> list[str]:
    """Give the words that only the source language has, those with an ending of both languages too.

    The field equals the source's, so that a word the target's dictionary lacks is none of its words.
    """
    source, target = context.source_language, context.target_language
    found = foreign_words(text, source, target)
    return found + [
        word
        for word in words_of(text)
        if word not in found
        and len(word) > _LONG
        and word.casefold() not in target.loan_words
        and is_known(word.casefold(), source.code)
        and not is_known(word.casefold(), target.code)
    ]


def _is_name(context: Context, text: str, word: str) -> bool:
    """Tell a capitalised word that the source's body writes so as well and never with a small letter.

    It must stand in a field of capitals, where its own capital tells nothing.
    """
    capitals = [other for other in words_of(text) if other[0].isupper()]
    if len(capitals) < _CAPITALS * len(words_of(text)) or not word[0].isupper():
        return False
    if _ACRONYM.search(text):
        return True
    return not context.source_words[word.casefold()] and context.source_words[word] > 1


def _is_label(block: Block) -> bool:
    return block.key.rpartition(".")[2].casefold() in LABEL_FIELDS
