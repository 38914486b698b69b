"""Byte offsets of a UTF-8 encoding turned into code points."""

from __future__ import annotations

import bisect
from collections.abc import Callable

from postedit.late import late_regex

_WIDE = late_regex(r"[^\x00-\x7f]")


def byte_to_code_point(text: str) -> Callable[[int], int]:
    """Build a function from a byte offset in ``text.encode()`` to a code-point offset in ``text``.

    The offsets asked for must lie on code-point boundaries, as a Markdown parser's do.
    """
    if text.isascii():
        return lambda offset: offset
    ends: list[int] = []
    surplus: list[int] = [0]
    total = 0
    for match in _WIDE.finditer(text):
        character = match[0]
        total += 1 if character < "\u0800" else 2 if character < "\U00010000" else 3
        ends.append(match.end() + total)
        surplus.append(total)

    def convert(offset: int) -> int:
        return offset - surplus[bisect.bisect_right(ends, offset)]

    return convert
