"""A bilingual lexicon out of a term base, and idioms that a target renders one word after the other.

Machines have told the term base how they render words: a literal rendering with as many content words as its
source term renders them one by one, and so does every single word that renders a single word.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from postedit.language import get
from postedit.terms.entry import Kind, Status
from postedit.terms.reading import reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.model import Span
    from postedit.terms.base import TermBase
    from postedit.terms.reading import Reader, Reading

_MOST_WORDS = 4
_BETWEEN = 3
"""Words of a rendering beyond those it renders: articles and prepositions."""


class WordForWord:
    """Finds where a target has the content words of a source term one by one."""

    def __init__(self, base: TermBase, source: str, target: str) -> None:
        self._source = reader(source)
        self._target = reader(target)
        self._renderings: dict[str, set[str]] = {}
        self._small = (get(source).function_words, get(target).function_words)
        for entry in base:
            section = entry.section(target)
            terms = [one.term for one in entry.section(source).having(Status.PREFERRED, Status.ADMITTED)]
            literal = [one.term for one in section.having(Status.DEPRECATED)]
            accepted = [] if entry.kind is Kind.IDIOM else [one.term for one in section.renderings]
            contents = [_content(self._source, term, self._small[0]) for term in terms]
            rendered = [_content(self._target, term, self._small[1]) for term in (*literal, *accepted)]
            for words, others in product(contents, rendered):
                if len(words) == len(others) <= _MOST_WORDS:
                    self._learn(words, others)

    def _learn(self, words: list[frozenset[str]], others: list[frozenset[str]]) -> None:
        for word, other in product(words, others):
            for lemma in word:
                self._renderings.setdefault(lemma, set()).update(other)

    def find(self, term: str, target: str, offset: int = 0) -> Span | None:
        """Give where ``target`` renders every content word of ``term``, closely together, if anywhere.

        Args:
            term: a source term of two content words or more.
            target: a text.
            offset: the code point at which the text starts in its file.
        """
        words = _content(self._source, term, self._small[0])
        if not 2 <= len(words) <= _MOST_WORDS:
            return None
        wanted = [set().union(*(self._renderings.get(lemma, ()) for lemma in word)) for word in words]
        reading = self._target.read(target, offset)
        return _shortest(wanted, reading)


def _content(own: Reader, term: str, small: frozenset[str]) -> list[frozenset[str]]:
    """Give the lemmas of the content words of a term; pronouns and auxiliaries stand in every sentence."""
    return [lemmas for lemmas in own.key(own.wording(term)) if lemmas.isdisjoint(small)]


def _shortest(wanted: Sequence[set[str]], reading: Reading) -> Span | None:
    """Give the first stretch in which each wanted word has a word of its own."""
    size = len(wanted) + _BETWEEN
    for first in range(len(reading.words)):
        if not any(reading.words[first].lemmas & lemmas for lemmas in wanted):
            continue
        left = list(wanted)
        for index in range(first, min(first + size, len(reading.words))):
            if index > first and reading.breaks[index]:
                break
            met = next((lemmas for lemmas in left if reading.words[index].lemmas & lemmas), None)
            if met is not None:
                left.remove(met)
            if not left:
                return reading.span(first, index + 1)
    return None
