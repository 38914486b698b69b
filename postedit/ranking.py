"""The findings of a report in the order in which a language model would look at them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Refused
from postedit.outside.ranking import MOST, Doubt, Doubts

if TYPE_CHECKING:
    from postedit.report.contract import FindingAt, Pair, Place

_ROUND = 300
"""Code points that are shown before and behind the words of a finding."""


class Portion(msgspec.Struct, frozen=True):
    """A question to a model, and the target of the post that it is about."""

    path: str
    doubts: Doubts


def portions(findings: Iterable[FindingAt], pairs: Iterable[Pair], texts: Mapping[str, str]) -> list[Portion]:
    """Give the questions about findings; a post with one finding has no order and is not asked about.

    Args:
        findings: those of a report.
        pairs: its pairs.
        texts: the text of each file by the path that the report shows.
    """
    by_target = {pair.target: pair for pair in pairs}
    return [
        Portion(path, _doubts(by_target[path], found[at : at + MOST], texts, at))
        for path, found in _by_path(findings).items()
        if len(found) > 1
        for at in range(0, len(found), MOST)
    ]


def ranked(
    findings: Sequence[FindingAt],
    asked: Sequence[Portion],
    answers: Sequence[tuple[float, ...] | Refused],
) -> tuple[FindingAt, ...]:
    """Give the findings, in each post those that matter first; as they were where an answer is lacking."""
    scores: dict[str, list[float]] = defaultdict(list)
    for portion, answer in zip(asked, answers, strict=True):
        scores[portion.path] += () if isinstance(answer, Refused) else answer
    ordered: list[FindingAt] = []
    for path, found in _by_path(findings).items():
        if len(scores[path]) == len(found):
            scored = sorted(zip(scores[path], found, strict=True), key=lambda one: -one[0])
            ordered += (finding for _, finding in scored)
        else:
            ordered += found
    return tuple(ordered)


def _by_path(findings: Iterable[FindingAt]) -> dict[str, list[FindingAt]]:
    by_path: dict[str, list[FindingAt]] = defaultdict(list)
    for finding in findings:
        by_path[finding.target.path].append(finding)
    return by_path


def _doubts(pair: Pair, findings: Sequence[FindingAt], texts: Mapping[str, str], first: int) -> Doubts:
    return Doubts(
        source_language=pair.source_language,
        target_language=pair.target_language,
        findings=tuple(
            Doubt(
                id=str(number),
                words=finding.target.text,
                translation=_line_of(finding.target, texts),
                source=_line_of(finding.source, texts) if finding.source else "",
                says=finding.message,
            )
            for number, finding in enumerate(findings, first + 1)
        ),
    )


def _line_of(place: Place, texts: Mapping[str, str]) -> str:
    """Give what stands round a place in its line, or its lines."""
    text = texts.get(place.path, "")
    start = max(text.rfind("\n", 0, place.start) + 1, place.start - _ROUND)
    end = text.find("\n", place.end)
    return text[start : min(len(text) if end < 0 else end, place.end + _ROUND)]
