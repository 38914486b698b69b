"""Several words in one cell, parted by bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def joined(words: Sequence[str]) -> str:
    r"""Give several words as one cell, parted by bars; a bar in a word is written ``\|``."""
    return " | ".join(word.replace("\\", "\\\\").replace("|", "\\|") or "\\" for word in words)


def parted(cell: str) -> tuple[str, ...]:
    """Give the words of a cell that ``joined`` made; white space around a bar is no part of them."""
    if not cell:
        return ()
    words, word, escaped = [], "", False
    for char in cell:
        if escaped or char not in "\\|":
            word, escaped = word + char, False
        elif char == "\\":
            escaped = True
        else:
            words.append(word)
            word = ""
    found = [*words, word]
    ends = len(found) - 1
    return tuple(
        one[place > 0 and one[:1] == " " : len(one) - (place < ends and one[-1:] == " ")]
        for place, one in enumerate(found)
    )
