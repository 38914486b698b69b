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


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a language model is asked about: some sentences, their translation, and what stands around them.

    ``terms`` holds the source terms that occur, each with the renderings that the term base wants.
    """

    source_language: str
    target_language: str
    source: str
    translation: str
    before: str = ""
    after: str = ""
    terms: dict[str, tuple[str, ...]] = {}


class Annotation(msgspec.Struct, frozen=True):
    """An error that a model sees, in the words of MQM (https://themqm.org/); nothing of it is proven.

    ``span`` quotes the translation, ``correction`` is what to write in its place.
    """

    span: str
    category: str
    severity: str
    correction: str
    explanation: str = ""


Annotations = Sequence[tuple[Annotation, ...] | Refused]
"""For each question what the model says."""


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

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:
        """Ask a language model to annotate translations."""
        ...

    def translations(self, texts: Sequence[str], source: str, target: str) -> list[str] | Refused:
        """Ask a machine translation for texts without markup, from one language to another."""
        ...


class Nobody:
    """Nobody to ask."""

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:  # noqa: ARG002
        """Refuse: nobody is there."""
        return Refused(f"{program} is not set up")

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:  # noqa: ARG002
        """Refuse: nobody is there."""
        return Refused("no language model is set up")

    def translations(self, texts: Sequence[str], source: str, target: str) -> list[str] | Refused:  # noqa: ARG002
        """Refuse: nobody is there."""
        return Refused("no machine translation is set up")


NOBODY = Nobody()
