"""A text as term matching reads it: words with their places, lemmas and whether they may be skipped."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

import msgspec

from postedit.language import Language, get
from postedit.model import Span
from postedit.terms.lemma import lemmas
from postedit.terms.tokens import Token, spell, tokenize, words_of
from postedit.terms.trie import Word


class Reading(msgspec.Struct, frozen=True):
    """One text, where it starts in its file, and its words in parallel lists."""

    text: str
    offset: int
    tokens: list[Token]
    words: list[Word]
    breaks: list[bool]

    def span(self, first: int, last: int) -> Span:
        """Give the code points from word ``first`` up to, not including, word ``last``."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def written(self, first: int, last: int) -> str:
        """Give the text that ``span`` covers."""
        return self.span(first, last).shifted(-self.offset).of(self.text)

    def precedes(self, spelling: tuple[str, ...], first: int) -> bool:
        """Tell whether these words, in folded case, stand right before word ``first`` in its sentence."""
        start = first - len(spelling)
        return start >= 0 and self._has(spelling, start) and not any(self.breaks[start + 1 : first + 1])

    def follows(self, spelling: tuple[str, ...], last: int) -> bool:
        """Tell whether these words stand from word ``last`` on, in the sentence of the word before it."""
        return self._has(spelling, last) and not any(self.breaks[last : last + len(spelling)])

    def _has(self, spelling: tuple[str, ...], start: int) -> bool:
        return spell(self.tokens[start : start + len(spelling)]) == spelling


class _Known(dict[str, Word]):
    """Words read before; a missing one is read."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._code = language.code
        self._optional = language.optional_words

    def __missing__(self, text: str) -> Word:
        word = self[text] = Word(lemmas(text, self._code), text.casefold() in self._optional)
        return word


class Reader:
    """Reads texts of one language and remembers its words."""

    def __init__(self, language: Language) -> None:
        self._known = _Known(language)

    def read(self, text: str, offset: int = 0) -> Reading:
        """Give the words of ``text``, which starts at code point ``offset`` of its file."""
        tokens = tokenize(text, offset)
        known = self._known
        words = [known[token.text] for token in tokens]
        return Reading(text, offset, tokens, words, [token.after_break for token in tokens])

    def required(self, term: str) -> list[str]:
        """Give the words of a term that a text must have: all but the small ones, or all if all are small."""
        words = words_of(term)
        return [word for word in words if not self._known[word].optional] or words

    def optional(self, term: str) -> list[str]:
        """Give the small words of a term in folded case, in order."""
        return [word.casefold() for word in words_of(term) if self._known[word].optional]

    def leading(self, term: str, *, backwards: bool = False) -> tuple[str, ...]:
        """Give the small words before the first required word of a term, or after the last one."""
        words = words_of(term)[:: -1 if backwards else 1]
        small = list(takewhile(lambda word: self._known[word].optional, words))
        if len(small) == len(words):
            return ()
        return tuple(word.casefold() for word in small[:: -1 if backwards else 1])

    def key(self, term: str) -> list[frozenset[str]]:
        """Give what a trie is to store for a term: the lemmas of its required words."""
        return [self._known[word].lemmas for word in self.required(term)]


@cache
def reader(code: str) -> Reader:
    """Give the one reader of a language in this process (``fr``; a region after ``-`` changes nothing)."""
    return Reader(get(code))
