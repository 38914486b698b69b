"""The aligned text of a site as plain values: what concordance and mining read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from postedit.language import get
from postedit.model import Span
from postedit.terms.reading import reader
from postedit.terms.tokens import tokenize, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.post import Post
    from postedit.terms.tokens import Token
    from postedit.terms.trie import Word

_COPIED = 0.6
_NAMES_ALONE = 2


class Passage(msgspec.Struct, frozen=True):
    """A stretch of one post: its file, the line from 1 where it begins, its text.

    ``prose`` is as long as ``text``; what is no prose (code, addresses) is blanked in it.
    """

    path: str
    line: int
    text: str
    prose: str


def passage_of(post: Post, segments: Sequence[int]) -> Passage:
    """Give the stretch of a post from the first of some segments to the last."""
    span = Span(post.segments[segments[0]].span.start, post.segments[segments[-1]].span.end)
    return Passage(post.path, post.position(span.start)[0], span.of(post.text), span.of(post.prose))


class BeadText(msgspec.Struct, frozen=True):
    """What stands on the two sides of a bead."""

    source: Passage
    target: Passage


class Corpus(msgspec.Struct, frozen=True):
    """The beads of a site for one pair of languages, and what it has in the target language without a source.

    ``source`` and ``target`` are codes such as ``en``. ``native`` are passages that nobody translated.
    """

    source: str
    target: str
    beads: tuple[BeadText, ...]
    native: tuple[Passage, ...] = ()

    def translated(self) -> Corpus:
        """Give the same corpus without the beads whose target is still in the source language."""
        return msgspec.structs.replace(self, beads=tuple(bead for bead in self.beads if not _is_copy(bead)))


def _is_copy(bead: BeadText) -> bool:
    """Tell a target most words of which stand in its source too; a heading of one name or two is none."""
    words = [word.casefold() for word in words_of(bead.target.prose)]
    known = {word.casefold() for word in words_of(bead.source.prose)}
    return len(words) > _NAMES_ALONE and sum(word in known for word in words) > _COPIED * len(words)


class Words:
    """The words of a passage: tokens, each with its lemma and whether it carries meaning by itself."""

    def __init__(self, passage: Passage, language: str) -> None:
        reading = reader(language).read(passage.prose)
        function_words = get(language).function_words
        self.passage = passage
        self.tokens: Sequence[Token] = reading.tokens
        self.lemmas = [one_lemma(word, token) for word, token in zip(reading.words, self.tokens, strict=True)]
        self.has_content = [token.text.casefold() not in function_words for token in reading.tokens]
        self.after_break = reading.breaks

    @cached_property
    def content(self) -> list[int]:
        """Give the indexes of the words that carry meaning."""
        return [index for index, has in enumerate(self.has_content) if has]

    def written(self, first: int, last: int) -> str:
        """Give the text of words ``first`` to ``last`` (exclusive), white space made even."""
        text = self.passage.text[self.tokens[first].start : self.tokens[last - 1].end]
        return " ".join(text.split())

    def span(self, first: int, last: int) -> Span:
        """Give the code points of words ``first`` to ``last`` (exclusive) in the passage."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def key(self, first: int, last: int) -> tuple[str, ...]:
        """Give the lemmas of words ``first`` to ``last`` (exclusive) that carry meaning."""
        return tuple(self.lemmas[i] for i in range(first, last) if self.has_content[i])

    def within(self, span: Span) -> list[int]:
        """Give the indexes of the words that lie in a span of the passage."""
        return [i for i, token in enumerate(self.tokens) if span.contains(Span(token.start, token.end))]


def one_lemma(word: Word, token: Token) -> str:
    """Give one of the possible lemmas of a word, always the same: the shortest, then the first."""
    return min(word.lemmas, key=lambda lemma: (len(lemma), lemma), default=token.text.casefold())


def lemma_key(text: str, language: str) -> tuple[str, ...]:
    """Give the lemmas of the words of ``text`` that carry meaning, or of all where none does."""
    words = Words(Passage("", 1, text, text), language)
    return tuple(words.lemmas[i] for i in words.content) or tuple(t.text.casefold() for t in tokenize(text))
