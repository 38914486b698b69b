"""Parting the findings that a reviewer has dismissed from those to report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.review.fingerprint import fingerprints
from postedit.review.journal import Journal
from postedit.review.likeness import words_of_cause
from postedit.review.verdict import Matter, matter_of

if TYPE_CHECKING:
    from postedit.engine import Review
    from postedit.model import Finding
    from postedit.report.contract import FindingAt
    from postedit.report.part import Part
    from postedit.review.baseline import Baseline
    from postedit.site import PostPair


def standing(part: Part, pair: PostPair, journal: Journal) -> Part:
    """Give the part of a pair with those findings that nobody has dismissed."""
    if journal.is_empty:
        return part
    path = journal.inside(pair.target)
    kept = tuple(f for f in part.findings if not journal.is_dismissed(_matter(f, path, pair)))
    return part if len(kept) == len(part.findings) else msgspec.structs.replace(part, findings=kept)


def after(part: Part, baseline: Baseline) -> Part:
    """Give the part with those findings that are not in the site's baseline."""
    kept = tuple(finding for finding in part.findings if finding.fingerprint not in baseline)
    return part if len(kept) == len(part.findings) else msgspec.structs.replace(part, findings=kept)


def _matter(finding: FindingAt, path: str, pair: PostPair) -> Matter:
    source = finding.source.text if finding.source else None
    words = words_of_cause(finding.check, source, finding.target.text)
    return Matter(finding.check, finding.fingerprint, words, path, pair.target_language)


def dismissed(review: Review, journal: Journal) -> frozenset[Finding]:
    """Give the findings that a reviewer has dismissed."""
    path = journal.inside(review.pair.target)
    named = zip(review.findings, fingerprints(review), strict=True)
    return frozenset(f for f, name in named if journal.is_dismissed(matter_of(review, f, name, path)))
