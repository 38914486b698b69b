"""A name for a finding that survives moves and changes when its text does."""

from __future__ import annotations

import hashlib
from collections import Counter

from postedit.engine import Review
from postedit.model import Finding
from postedit.post import Post

_CONTEXT = 24
_LENGTH = 16


def fingerprints(review: Review) -> list[str]:
    """Give the fingerprint of each finding of the review, in their order.

    It is made of the check, the source text of the finding's bead, and the target text with a few
    words of the same sentence before it; white space does not count. Findings with all of that in
    common are numbered.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    names = []
    for finding in review.findings:
        key = _key(review, finding)
        number = seen[key]
        seen[key] += 1
        digest = hashlib.sha256("\0".join([*key, str(number)]).encode("utf-8", "surrogatepass"))
        names.append(digest.hexdigest()[:_LENGTH])
    return names


def name_of_count(check: str, language: str, thing: str, way: str) -> str:
    """Give the fingerprint of what is counted over a site, which depends on no single post."""
    digest = hashlib.sha256("\0".join((check, language, thing, way)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:_LENGTH]


def _key(review: Review, finding: Finding) -> tuple[str, ...]:
    if review.target is None:
        return (finding.check,)
    text = review.target.text
    before = text[
        max(_unit_start(review.target, finding), finding.target.start - _CONTEXT) : finding.target.start
    ]
    return (
        finding.check,
        _squeeze(_source_text(review, finding)),
        _squeeze(before),
        _squeeze(finding.target.of(text)),
    )


def _unit_start(post: Post, finding: Finding) -> int:
    """Give where the sentence, else the block, of a finding begins: what stands before it may move away."""
    start = finding.target.start
    segment = post.segment_at(start)
    if segment is not None:
        return min(start, post.segments[segment].span.start)
    block = post.block_at(start)
    return min(start, post.blocks[block].span.start) if block is not None else start


def _source_text(review: Review, finding: Finding) -> str:
    """Give the source segments that the finding's target segment renders; else the finding's own source."""
    if review.source is None or review.target is None:
        return ""
    segment = review.target.segment_at(finding.target.start)
    if segment is not None and review.alignment is not None:
        bead = review.alignment.bead_of_target(segment)
        if bead is not None and bead.source:
            return " ".join(review.source.segments[i].span.of(review.source.text) for i in bead.source)
    return finding.source.of(review.source.text) if finding.source else ""


def _squeeze(text: str) -> str:
    return " ".join(text.split())
