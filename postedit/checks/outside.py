"""What checks may ask of programs and servers outside, and the answers as values.

The engine hands a check whom to ask; without anybody a check that asks has nothing to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from postedit.model import Refused


class Remark(msgspec.Struct, frozen=True):
    """What a grammar program says of a paragraph.

    Attributes:
        start: the first code point of the paragraph that is meant.
        end: the one behind the last.
        rule: the program's name of the rule.
        group: the program's name of the group that the rule belongs to.
        message: what is wrong, in the program's words.
        replacements: what to write instead, the best first.
    """

    start: int
    end: int
    rule: str
    group: str
    message: str
    replacements: tuple[str, ...] = ()


Remarks = Sequence[tuple[Remark, ...]]
"""For each paragraph what is said of it."""


class Outside(Protocol):
    """Whom a check may ask. Each answer may be refused; the reason is for the user to read."""

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:
        """Ask a grammar program about paragraphs without markup.

        Args:
            program: its name, ``languagetool`` or ``grammalecte``.
            paragraphs: the texts, each on one line.
            language: their language's code, with a region where it has one.
        """
        ...


class Nobody:
    """Nobody to ask."""

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:  # noqa: ARG002
        """Refuse: nobody is there."""
        return Refused(f"{program} is not set up")


NOBODY = Nobody()
