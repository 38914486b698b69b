"""Roman figures."""

from __future__ import annotations

_FIGURES = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))


def roman(number: int) -> str:
    """Give a number below 40 in Roman figures.

    >>> roman(19), roman(4), roman(21)
    ('XIX', 'IV', 'XXI')
    """
    text = ""
    for letters, value in _FIGURES:
        while number >= value:
            text, number = text + letters, number - value
    return text
