"""The surroundings of a faulty rendering: words before and behind it, and the rest of the paragraph."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.terms.tokens import words_of

if TYPE_CHECKING:
    from postedit.model import Span
    from postedit.terms.entry import Rendering

_BLANK = r"(?:[ \u00a0\u202f]+|[ ]?\r?\n[ ]?)"
_OPENING = r"[*_\[«\"“„‘(]*"
_CLOSING = r"(?:[*_»\"”“’)]|\](?:\([^()\s]*\))?)*"
_WORD = r"[^\W\d_](?:[\w-]*\w)?"
_LEFT = late_regex(rf"(?<![\w’'`/\\@#-])(?P<word>{_WORD})(?P<gap>(?:['’]|{_BLANK}){_OPENING})\Z")
_LEFT_ELIDED = late_regex(rf"(?<=['’])(?P<word>{_WORD})(?P<gap>{_BLANK}{_OPENING})\Z")
_NUMERAL = late_regex(rf"(?<![\w.,])(?P<word>\d+(?:[.,\u00a0\u202f ]\d{{3}})*)(?P<gap>{_BLANK}{_OPENING})\Z")
_RIGHT = late_regex(rf"(?P<gap>{_CLOSING}{_BLANK}{_OPENING})(?P<word>{_WORD})(?![`/\\@])")
_PARAGRAPH_END = late_regex(r"\n[ \t]*\r?\n|\Z")
_HIDDEN = late_regex(r"[\w*_)\]`>}][*_)\]`>}]+[ \u00a0\r\n]*[*_\[«\"“(]*\Z")
# Far enough for four words and their markers on each side.
_WINDOW = 90
_WORDS = 4


class Word:
    """A word beside the rendering: its text and code points, and the gap that parts it from the rendering.

    The gap stands behind a word on the left and before one on the right; Markdown markers belong to it.
    """

    __slots__ = ("end", "gap", "start", "text")

    def __init__(self, text: str, start: int, gap: str) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.gap = gap

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()

    @property
    def elided(self) -> bool:
        """Whether an apostrophe follows."""
        return self.gap[:1] in {"'", "’"}


class Scene:
    """A rendering to be replaced, and where it stands.

    Attributes:
        text: the whole text.
        span: the faulty rendering in it.
        old: the faulty rendering without markup.
        new: the rendering to write.
        pos: the part of speech of the entry, "" where it is unknown.
    """

    def __init__(self, text: str, span: Span, old: str, new: Rendering, pos: str = "") -> None:
        self.text = text
        self.span = span
        self.old = old
        self.new = new
        self.pos = pos

    @cached_property
    def old_words(self) -> list[str]:
        """The words of the faulty rendering."""
        return words_of(self.old)

    @cached_property
    def left(self) -> tuple[Word, ...]:
        """Up to four words before, nearest first; punctuation other than opening markers ends them."""
        return _words_before(self.text, self.span.start)

    @cached_property
    def right(self) -> tuple[Word, ...]:
        """Up to four words behind, nearest first; punctuation other than closing markers ends them."""
        words: list[Word] = []
        end = self.span.end
        while len(words) < _WORDS and (found := _RIGHT.match(self.text, end, end + _WINDOW)):
            words.append(Word(found["word"], found.start("word"), found["gap"]))
            end = found.end()
        return tuple(words)

    @cached_property
    def rest(self) -> str:
        """The rest of the paragraph."""
        end = _PARAGRAPH_END.search(self.text, self.span.end)
        return self.text[self.span.end : end.start() if end else len(self.text)]

    @property
    def is_hidden(self) -> bool:
        """Whether closing markup stands right before, so that a determiner there is not seen."""
        before = self.text[max(0, self.span.start - _WINDOW) : self.span.start]
        return not self.left and _HIDDEN.search(before) is not None

    @property
    def is_glued(self) -> bool:
        """Whether the rendering is part of a longer, hyphenated word."""
        around = self.text[max(0, self.span.start - 1) : self.span.start]
        behind = self.text[self.span.end : self.span.end + 2]
        return around in {"-", "/"} or (behind[:1] in {"-", "/"} and behind[1:2].isalnum())


@lru_cache(maxsize=16)
def _words_before(text: str, end: int) -> tuple[Word, ...]:
    """Give the words before a place, which is asked for with each rendering that may be written there."""
    words: list[Word] = []
    while len(words) < _WORDS:
        before = text[max(0, end - _WINDOW) : end]
        found = _LEFT.search(before) or _LEFT_ELIDED.search(before) or _NUMERAL.search(before)
        if found is None:
            break
        start = end - len(before) + found.start("word")
        words.append(Word(found["word"], start, found["gap"]))
        end = start
    return tuple(words)
