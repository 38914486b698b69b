"""One line a finding, as editors and other tools read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.report.safe_text import one_line

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.contract import FindingAt
    from postedit.report.style import Style


def render(built: Built, style: Style) -> str:
    """Give ``path:line:column: check [*] message`` for every finding."""
    return "".join(f"{_line(finding, style)}\n" for finding in built.report.findings)


def _line(finding: FindingAt, style: Style) -> str:
    at = finding.target
    name = style.severity(finding.severity, finding.check)
    return f"{at.path}:{at.line}:{at.column}: {name} {one_line(finding.headline)}"
