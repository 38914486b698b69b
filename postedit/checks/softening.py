"""Findings that weigh less where the translation is older than its source."""

from __future__ import annotations

import msgspec

from postedit.model import Finding, Severity

_CATEGORIES = frozenset({"omission", "addition", "number"})
_CHECKS = frozenset({"name/lost", "term/missing"})
_SHARE = 0.5
"""Of the confidence that is left: what was translated is not the text that stands there now."""
_REASON = "the translation is older than its source"


def softened(finding: Finding) -> Finding:
    """Give a finding in a stale translation; of what is lost, added or other it is less sure and grave."""
    if finding.category not in _CATEGORIES and finding.check not in _CHECKS:
        return finding
    return msgspec.structs.replace(
        finding,
        severity=Severity.MINOR,
        confidence=finding.confidence * _SHARE,
        message=f"{finding.message} ({_REASON})",
    )
