"""Answers from outside that were heard already, for texts that are only tried out.

While a fix is tried or a sentence is typed nobody may be waited for, and all but one paragraph is as before.
"""

from __future__ import annotations

from collections.abc import Sequence

from postedit.checks.outside import Annotation, Annotations, Outside, Question, Remark, Remarks
from postedit.model import Refused


class Heard:
    """Passes questions on and keeps the answers."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside
        self.said = Said()

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:
        """Ask a grammar program."""
        answer = self._outside.remarks(program, paragraphs, language)
        if not isinstance(answer, Refused):
            keys = [(program, language, text) for text in paragraphs]
            self.said.by_paragraph |= dict(zip(keys, answer, strict=True))
        return answer

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:
        """Ask a language model."""
        answers = self._outside.annotations(questions)
        if not isinstance(answers, Refused):
            for question, answer in zip(questions, answers, strict=True):
                if not isinstance(answer, Refused):
                    self.said.by_sentence[question.source, question.translation] = answer
        return answers

    def translations(self, texts: Sequence[str], source: str, target: str) -> list[str] | Refused:
        """Ask a machine translation."""
        answers = self._outside.translations(texts, source, target)
        if not isinstance(answers, Refused):
            self.said.by_text |= dict(zip(texts, answers, strict=True))
        return answers


class Said:
    """What was heard; to what is new there is no answer."""

    def __init__(self) -> None:
        self.by_paragraph: dict[tuple[str, str, str], tuple[Remark, ...]] = {}
        self.by_sentence: dict[tuple[str, str], tuple[Annotation, ...]] = {}
        self.by_text: dict[str, str] = {}

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:
        """Give what was said of each paragraph."""
        return [self.by_paragraph.get((program, language, text), ()) for text in paragraphs]

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:
        """Give what was said of each translation."""
        return [self.by_sentence.get((one.source, one.translation), ()) for one in questions]

    def translations(self, texts: Sequence[str], source: str, target: str) -> list[str] | Refused:  # noqa: ARG002
        """Give the translation of each text, empty where it was not asked for."""
        return [self.by_text.get(text, "") for text in texts]
