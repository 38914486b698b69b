"""A text as term matching reads it: words with their places, lemmas and whether they may be skipped."""

from __future__ import annotations

from functools import cache, cached_property, lru_cache

import msgspec

from postedit.language import Language, get
from postedit.model import Span
from postedit.terms.learned_lemmas import learned_lemmas
from postedit.terms.lemma import dictionary_lemmas, lemmas
from postedit.terms.tokens import Token, spell, tokenize, words_and_breaks
from postedit.terms.trie import Word
from postedit.terms.wording import Wording, worded

_READINGS = 512
_WORDS = 20_000
"""Words that are remembered as they were read; a large site has ever new ones."""

_TERM_WORDS = 65_536
_TERMS = 16_384
_SHORT = 2_000
"""Code points up to which a text is kept: sentences and paragraphs."""


class Reading(msgspec.Struct, frozen=True, dict=True):
    """One text, where it starts in its file, and its words in parallel lists."""

    text: str
    offset: int
    words: list[Word]
    breaks: list[bool]
    lemmas: frozenset[str]
    """Those of all its words."""

    @cached_property
    def tokens(self) -> list[Token]:
        """Give the places of its words, which are asked for only where a term may stand."""
        return tokenize(self.text, self.offset)

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
        self._lemmas = learned_lemmas("lemmas in texts", language.code, lemmas, of_posts=True)
        self._optional = language.optional_words

    def __missing__(self, text: str) -> Word:
        if len(self) >= _WORDS:
            self.clear()
        word = self[text] = Word(self._lemmas(text), text.casefold() in self._optional)
        return word


class Reader:
    """Reads texts of one language and remembers its words."""

    def __init__(self, language: Language) -> None:
        self._known = _Known(language)
        self._language = language
        self._kept = lru_cache(maxsize=_READINGS)(self._read)
        of_terms = learned_lemmas("lemmas in terms", language.code, dictionary_lemmas)
        self._lemmas = lru_cache(maxsize=_TERM_WORDS)(of_terms)
        self._wordings = lru_cache(maxsize=_TERMS)(lambda term: worded(term, language.optional_words))

    @property
    def facts(self) -> tuple[object, ...]:
        """Give what of the language decides how a term is read."""
        return self._language.code, sorted(self._language.optional_words)

    def read(self, text: str, offset: int = 0) -> Reading:
        """Give the words of ``text``, which starts at code point ``offset`` of its file.

        Several checks read the same sentences, so short texts are read once for all of them.
        """
        return self._kept(text, offset) if len(text) <= _SHORT else self._read(text, offset)

    def _read(self, text: str, offset: int) -> Reading:
        written, breaks = words_and_breaks(text)
        words = list(map(self._known.__getitem__, written))
        return Reading(text, offset, words, breaks, frozenset().union(*{word.lemmas for word in words}))

    def wording(self, term: str) -> Wording:
        """Give the required and the small words of a term."""
        return self._wordings(term)

    def lemmas(self, word: str) -> frozenset[str]:
        """Give the lemmas of a word of a term."""
        return self._lemmas(word)

    def key(self, wording: Wording) -> list[frozenset[str]]:
        """Give what a trie is to store for a term: the lemmas of its required words."""
        return [self._lemmas(word) for word in wording.required]


@cache
def reader(code: str) -> Reader:
    """Give the one reader of a language in this process (``fr``; a region after ``-`` changes nothing)."""
    return Reader(get(code))
