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


class CountAt(msgspec.Struct, frozen=True):
    """How often a pair does a thing in one way, and the first place; see ``Count`` of the checks."""

    thing: str
    way: str
    shown: str
    times: int
    first: FindingAt


class Part(msgspec.Struct, frozen=True):
    """A pair, what was found in it, what could not be done, and what it adds to the counts of its site."""

    pair: Pair
    findings: tuple[FindingAt, ...] = ()
    errors: tuple[ErrorAt, ...] = ()
    counts: tuple[CountAt, ...] = ()


def part_of(review: Review, findings: Iterable[Named], names_of_counts: Iterable[str] = ()) -> Part:
    """Give the part of a review with those of its findings that are to be reported, and its counts."""
    errors = tuple(map(error_of, review.problems))
    target = review.target
    if target is None:
        return Part(pair_of(review.pair), (), errors)
    pair = pair_of(review.pair)
    located = tuple(_located(review, target, pair, *named) for named in findings)
    counts = tuple(
        CountAt(count.thing, count.way, count.shown, count.times, _located(review, target, pair, first, name))
        for (count, first), name in zip(review.counts, names_of_counts, strict=False)
    )
    return Part(pair, located, errors, counts)


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


def _located(review: Review, target: Post, pair: Pair, finding: Finding, fingerprint: str) -> FindingAt:
    source = None
    if review.source and finding.source:
        source = _place(review.source, pair.source or "", finding.source)
    return FindingAt(
        check=finding.check,
        category=finding.category,
        severity=finding.severity,
        confidence=round(finding.confidence, 4),
        message=finding.message,
        fingerprint=fingerprint,
        target=_place(target, pair.target, finding.target),
        source=source,
        fixes=tuple(FixOffer(fix.title, fix.safety, fix.edits) for fix in finding.fixes),
        also=tuple(_place(target, pair.target, span) for span in finding.also),
    )


def _place(post: Post, shown: str, span: Span) -> Place:
    line, column = post.position(span.start)
    return Place(shown, span.start, span.end, line, column, span.of(post.text))
