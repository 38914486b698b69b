"""Parting the findings that a reviewer has dismissed from those to report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.review import Journal, fingerprints

if TYPE_CHECKING:
    from postedit.engine import Review
    from postedit.model import Finding
    from postedit.report.part import Part


def standing(part: Part, journal: Journal) -> Part:
    """Give the part with those findings that nobody has dismissed."""
    kept = tuple(finding for finding in part.findings if not journal.is_dismissed(finding.fingerprint))
    return part if len(kept) == len(part.findings) else msgspec.structs.replace(part, findings=kept)


def dismissed(review: Review, journal: Journal) -> frozenset[Finding]:
    """Give the findings that a reviewer has dismissed."""
    named = zip(review.findings, fingerprints(review), strict=True)
    return frozenset(finding for finding, name in named if journal.is_dismissed(name))
