"""Somebody outside who answers what an example of a check's page says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from postedit.checks.outside import Nobody, Remark, Remarks
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


def _remark(one: Mapping[str, Any], start: int) -> Remark:
    end = start + len(one["words"])
    return Remark(start, end, one["rule"], one["group"], one["message"], tuple(one["replacements"]))
