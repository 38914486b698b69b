"""What the report holds of one pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.report.contract import ErrorAt, FindingAt, FixOffer, Pair, Place
from postedit.report.paths import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.engine import Review
    from postedit.model import Finding, Problem, Span
    from postedit.post import Post
    from postedit.site import PostPair

Named = tuple["Finding", str]
"""A finding and its fingerprint."""


class Part(msgspec.Struct, frozen=True):
    """A pair, what was found in it, and what could not be done."""

    pair: Pair
    findings: tuple[FindingAt, ...] = ()
    errors: tuple[ErrorAt, ...] = ()


def part_of(review: Review, findings: Iterable[Named]) -> Part:
    """Give the part of a review with those of its findings that are to be reported."""
    target = review.target
    located = () if target is None else tuple(_located(review, target, *named) for named in findings)
    return Part(pair_of(review.pair), located, tuple(map(error_of, review.problems)))


def pair_of(pair: PostPair) -> Pair:
    """Give a pair with its paths as they are shown."""
    return Pair(
        source=None if pair.source is None else shown_path(pair.source),
        target=shown_path(pair.target),
        source_language=pair.source_language,
        target_language=pair.target_language,
        paired_by=pair.paired_by,
        source_by=pair.source_by,
        unedited=pair.unedited or None,
        stale=pair.stale or None,
        confidence=pair.confidence,
        reasons=pair.reasons,
    )


def error_of(problem: Problem) -> ErrorAt:
    """Give a problem with its path as it is shown."""
    return ErrorAt(shown_path(problem.path), problem.line, problem.message)


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
