"""Somebody outside who answers what an example of a check's page says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from postedit.checks.outside import Annotation, Annotations, Nobody, Question, Remark, Remarks
from postedit.model import Refused


class Told(Nobody):
    """Gives the answers of an example."""

    def __init__(self, answers: Sequence[Mapping[str, Any]]) -> None:
        self._answers = answers

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:  # noqa: ARG002
        """Give, for each paragraph, the remarks whose words stand in it."""
        return [
            tuple(_remark(one, text.index(one["words"])) for one in self._answers if one["words"] in text)
            for text in paragraphs
        ]

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:
        """Give, for each question, the annotations of the source that it has."""
        return [
            tuple(
                Annotation(**{name: value for name, value in one.items() if name != "of"})
                for one in self._answers
                if one["of"] in question.source
            )
            for question in questions
        ]

    def translations(self, texts: Sequence[str], source: str, target: str) -> list[str] | Refused:  # noqa: ARG002
        """Give the translation of each text, as it is where the example has none."""
        known = {one["text"]: one["translation"] for one in self._answers}
        return [known.get(text.strip(), text) for text in texts]


def _remark(one: Mapping[str, Any], start: int) -> Remark:
    end = start + len(one["words"])
    return Remark(start, end, one["rule"], one["group"], one["message"], tuple(one["replacements"]))
