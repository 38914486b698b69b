"""GitLab's code quality report, a subset of Code Climate's.

After GitLab's documentation, "Code Quality": description, check_name, fingerprint (unique in the report),
severity, location.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from postedit.report.places import end_of
from postedit.report.safe_text import json_shown

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.contract import FindingAt
    from postedit.report.style import Style


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give a JSON array with an object for every finding."""
    seen: Counter[tuple[str, str]] = Counter()
    issues = []
    for finding in built.report.findings:
        key = finding.target.path, finding.fingerprint
        issues.append(_issue(finding, seen[key]))
        seen[key] += 1
    return json_shown(issues) + "\n"


def _issue(finding: FindingAt, number: int) -> dict[str, object]:
    at = finding.target
    return {
        "description": finding.message,
        "check_name": finding.check,
        "fingerprint": _unique(finding, number),
        "severity": finding.severity.value,
        "location": {"path": at.path, "lines": {"begin": at.line, "end": end_of(at)[0]}},
    }


def _unique(finding: FindingAt, number: int) -> str:
    """Tell findings apart that say the same of another post, or of the same words further on."""
    named = f"{finding.target.path}\0{finding.fingerprint}\0{number}"
    return hashlib.sha256(named.encode()).hexdigest()[:32]
