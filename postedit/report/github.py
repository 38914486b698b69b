"""Annotations for GitHub Actions, which shows them beside the lines of a pull request.

After GitHub's documentation, "Workflow commands for GitHub Actions": a message escapes ``%``, CR and LF,
a property ``:`` and ``,`` as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.model import Severity
from postedit.report.places import end_of
from postedit.report.safe_text import without_controls

if TYPE_CHECKING:
    from postedit.report.build import Built
    from postedit.report.contract import ErrorAt, FindingAt
    from postedit.report.style import Style

_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "notice"}


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give a workflow command for every finding and error."""
    lines = [_finding(finding) for finding in built.report.findings]
    lines += [_error(error) for error in built.report.errors]
    return "".join(f"{line}\n" for line in lines)


def _finding(finding: FindingAt) -> str:
    at = finding.target
    end_line, end_column = end_of(at)
    properties: dict[str, object] = {"file": at.path, "line": at.line, "endLine": end_line}
    if end_line == at.line:  # GitHub refuses columns on annotations of several lines
        properties |= {"col": at.column, "endColumn": end_column}
    return _command(_LEVELS[finding.severity], {**properties, "title": finding.check}, finding.message)


def _error(error: ErrorAt) -> str:
    line = {} if error.line is None else {"line": error.line}
    return _command("error", {"file": error.path, **line, "title": "postedit"}, error.message)


def _command(level: str, properties: dict[str, object], message: str) -> str:
    written = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in properties.items())
    return f"::{level} {written}::{_escaped(message)}"


def _escaped(text: str, also: str = "") -> str:
    text = without_controls(text.replace("\r\n", "\n"))
    for char in f"%\n{also}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text
