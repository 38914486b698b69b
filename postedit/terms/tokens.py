"""Words of a text with their places, the way term matching sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.late import late_regex

if TYPE_CHECKING:
    from collections.abc import Sequence

# A word takes combining accents with it, and the signs of C++, C# and F#. A mark ends a sentence
# only where something other than a letter or digit follows: Node.js, 12:30 and a?b=c go on.
_PATTERN = late_regex(
    r"([^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:\+\+|\#(?!\w))?)"
    r"|[.!?;:…](?!\w)"
    r"|\n[ \t\r]*\n"
)


class Token(msgspec.Struct, frozen=True, gc=False):
    """One word: its letters as written, its code points, and whether a sentence ended before it."""

    text: str
    start: int
    end: int
    after_break: bool = False


def tokenize(text: str, offset: int = 0) -> list[Token]:
    """Split ``text`` into words.

    Apostrophes, hyphens, spaces and Markdown markers all separate words, so an elision (``l``) is a
    word of its own. A break stands where ``. ! ? ; : …`` or an empty line comes between two words;
    a comma is none, because idioms are written with and without it.

    Args:
        text: the text of a segment.
        offset: the code point at which it starts in its file; spans are counted from there.
    """
    tokens: list[Token] = []
    append = tokens.append
    after_break = False
    for match in _PATTERN.finditer(text):
        word = match[1]
        if word is None:
            after_break = True
            continue
        start, end = match.span()
        append(Token(word, start + offset, end + offset, after_break))
        after_break = False
    return tokens


def words_and_breaks(text: str) -> tuple[list[str], list[bool]]:
    """Give the words of ``text``, and for each whether a sentence ended before it, without their places."""
    written = _PATTERN.findall(text)
    while written and not written[-1]:
        written.pop()
    if "" not in written:
        return written, [False] * len(written)
    breaks = [bool(at) and not written[at - 1] for at, word in enumerate(written) if word]
    return [word for word in written if word], breaks


def words_of(text: str) -> list[str]:
    """Give the words of ``text`` as written, without their places."""
    if _is_plain(text):
        return text.split(" ")
    return [word for word in _PATTERN.findall(text) if word]


def _is_plain(text: str) -> bool:
    """Tell a text of letters and single spaces, as most terms are, which is split without a search."""
    return text.replace(" ", "").isalpha() and "  " not in text and text.strip() == text


def spell(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Give the words in folded case, for comparing two wordings regardless of capitals."""
    return tuple(token.text.casefold() for token in tokens)
