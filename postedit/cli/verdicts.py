"""Parting the findings that a reviewer has dismissed from those to report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.review import Journal, fingerprints

if TYPE_CHECKING:
    from postedit.engine import Review
    from postedit.model import Finding


def standing(review: Review, journal: Journal) -> list[tuple[Finding, str]]:
    """Give the findings that nobody has dismissed, each with its fingerprint."""
    named = zip(review.findings, fingerprints(review), strict=True)
    return [(finding, name) for finding, name in named if not journal.is_dismissed(name)]


def dismissed(review: Review, journal: Journal) -> frozenset[Finding]:
    """Give the findings that a reviewer has dismissed."""
    named = zip(review.findings, fingerprints(review), strict=True)
    return frozenset(finding for finding, name in named if journal.is_dismissed(name))
