"""Names in a source: words with a capital where no rule of spelling asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.terms.keeping.mining.phrases import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from postedit.terms.keeping.corpus import Words

_TITLE_CASE = 0.6
"""Share of capitalised words above which a passage is set like a title, where a capital shows no name."""
_SHORT = 4
"""Passages of fewer words tell nothing: one name would make them a title."""
_APART = late_regex(r"[ \u00a0-]")


def names(texts: Sequence[Words], least: int) -> dict[str, list[Place]]:
    """Give the names that stand in ``texts`` at least ``least`` times, as written.

    A word that also occurs in small letters is taken for none.
    """
    small = {token.text for words in texts for token in words.tokens if token.text == token.text.lower()}
    sure = {
        token.text
        for words in texts
        if not _is_title(words)
        for index, token in enumerate(words.tokens)
        if _is_capital(words, index) and not _starts(words, index) and token.text.lower() not in small
    }
    found: dict[str, list[Place]] = {}
    for bead, words in enumerate(texts):
        for first, last in _runs(words, sure):
            found.setdefault(words.written(first, last), []).append(Place(bead, first, last))
    return {name: places for name, places in found.items() if len(places) >= least}


def _runs(words: Words, sure: set[str]) -> Iterator[tuple[int, int]]:
    """Give the stretches of words that are names."""
    first = None
    for index in range(len(words.tokens) + 1):
        is_name = index < len(words.tokens) and words.tokens[index].text in sure
        if first is not None and (not is_name or not _joined(words, index)):
            yield first, index
            first = None
        if is_name and first is None:
            first = index


def _joined(words: Words, index: int) -> bool:
    between = words.passage.prose[words.tokens[index - 1].end : words.tokens[index].start]
    return _APART.fullmatch(between) is not None and not words.after_break[index]


def _is_capital(words: Words, index: int) -> bool:
    text = words.tokens[index].text
    return len(text) > 1 and text != text.lower() and words.has_content[index]


def _starts(words: Words, index: int) -> bool:
    """Tell a word that begins a sentence, unless its capitals are not those of a beginning."""
    text = words.tokens[index].text
    return (index == 0 or words.after_break[index]) and text[1:] == text[1:].lower()


def _is_title(words: Words) -> bool:
    content = words.content
    capitals = sum(words.tokens[index].text[:1].isupper() for index in content)
    return len(words.tokens) < _SHORT or capitals >= _TITLE_CASE * len(content)
