"""From reviews to the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.model import Finding, Problem, Span
from postedit.report.contract import ErrorAt, FindingAt, FixOffer, Pair, Place, Report, UnpairedPost
from postedit.report.paths import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.engine import Review
    from postedit.post import Post
    from postedit.site import PostPair, Unpaired

Named = tuple[Finding, str]
"""A finding and its fingerprint."""


class Built(msgspec.Struct, frozen=True):
    """The report, and the text of every file in which it has a place, by the path it shows."""

    report: Report
    texts: dict[str, str]


class Builder:
    """Takes reviews as they come and keeps of them only what the report needs."""

    def __init__(self) -> None:
        self._pairs: list[Pair] = []
        self._findings: list[FindingAt] = []
        self._errors: dict[ErrorAt, None] = {}
        self._texts: dict[str, str] = {}

    def add(self, review: Review, findings: Iterable[Named]) -> None:
        """Take a review and those of its findings that are to be reported."""
        self.add_pair(review.pair)
        self.add_problems(review.problems)
        if review.target is None:
            return
        located = [_located(review, review.target, *named) for named in findings]
        self._findings += located
        for post in (review.source, review.target) if located else ():
            if post is not None:
                self._texts[shown_path(post.path)] = post.text

    def add_pair(self, pair: PostPair) -> None:
        """Take a pair."""
        self._pairs.append(_pair(pair))

    def add_problems(self, problems: Iterable[Problem]) -> None:
        """Take problems; one that several pairs share is told once."""
        for problem in problems:
            self._errors[ErrorAt(shown_path(problem.path), problem.line, problem.message)] = None

    def build(self, unpaired: Iterable[Unpaired] = ()) -> Built:
        """Give the report, in an order that depends on nothing but the posts."""
        alone = [UnpairedPost(shown_path(post.path), post.language, post.reason) for post in unpaired]
        report = Report(
            pairs=tuple(sorted(self._pairs, key=lambda pair: (pair.target, pair.source or ""))),
            findings=tuple(sorted(self._findings, key=_order)),
            unpaired=tuple(sorted(alone, key=lambda post: post.path)),
            errors=tuple(
                sorted(self._errors, key=lambda error: (error.path, error.line or 0, error.message))
            ),
        )
        return Built(report, self._texts)


def _order(finding: FindingAt) -> tuple[str, int, int, str]:
    return finding.target.path, finding.target.start, finding.target.end, finding.check


def _pair(pair: PostPair) -> Pair:
    return Pair(
        source=None if pair.source is None else shown_path(pair.source),
        target=shown_path(pair.target),
        source_language=pair.source_language,
        target_language=pair.target_language,
        paired_by=pair.paired_by,
    )


def _located(review: Review, target: Post, finding: Finding, fingerprint: str) -> FindingAt:
    return FindingAt(
        check=finding.check,
        category=finding.category,
        severity=finding.severity,
        confidence=round(finding.confidence, 4),
        message=finding.message,
        fingerprint=fingerprint,
        target=_place(target, finding.target),
        source=_place(review.source, finding.source) if review.source and finding.source else None,
        fixes=tuple(FixOffer(fix.title, fix.safety, fix.edits) for fix in finding.fixes),
        also=tuple(_place(target, span) for span in finding.also),
    )


def _place(post: Post, span: Span) -> Place:
    line, column = post.position(span.start)
    return Place(shown_path(post.path), span.start, span.end, line, column, span.of(post.text))
