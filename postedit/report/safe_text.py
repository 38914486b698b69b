"""Text of posts made fit for a terminal: no control characters, no line breaks."""

from __future__ import annotations

import unicodedata

NO_BREAK = "⍽"
"""Stands for a no-break space where its presence is the point."""

_NO_BREAK_SPACES = "\u00a0\u202f\u2007"
_SPACED = {"Zs", "Zl", "Zp"}


def one_line(text: str, *, show_no_break: bool = False) -> str:
    """Give the text on one line, each code point replaced by exactly one.

    A post must not be able to move the cursor or paint the screen, so control characters and those
    that turn the direction of writing become U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char, show_no_break=show_no_break) for char in text)


def _shown(char: str, *, show_no_break: bool) -> str:
    if show_no_break and char in _NO_BREAK_SPACES:
        return NO_BREAK
    if char in "\n\r\t" or unicodedata.category(char) in _SPACED:
        return " "
    if unicodedata.category(char) == "Cc" or unicodedata.bidirectional(char) in _TURNING:
        return "\N{REPLACEMENT CHARACTER}"
    return char


_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
