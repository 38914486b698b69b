"""Findings that weigh less where the translation is older than its source."""

from __future__ import annotations

import msgspec

from postedit.model import Finding, Severity

_CATEGORIES = frozenset({"omission", "addition"})
_SHARE = 0.5
"""Of the confidence that is left: what was translated is not the text that stands there now."""
_REASON = "the translation is older than its source"


def softened(finding: Finding) -> Finding:
    """Give a finding in a stale translation: of an omission or an addition, less sure and less grave."""
    if finding.category not in _CATEGORIES:
        return finding
    return msgspec.structs.replace(
        finding,
        severity=Severity.MINOR,
        confidence=finding.confidence * _SHARE,
        message=f"{finding.message} ({_REASON})",
    )
