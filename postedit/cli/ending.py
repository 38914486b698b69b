"""How a run ends: its errors on stderr and its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.cli.summary import many
from postedit.cli.terminal import tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from postedit.model import Severity
    from postedit.report import Report

CLEAN, LEFT, TROUBLE = 0, 1, 2


def exit_code(report: Report, fail_on: Severity) -> int:
    """Give 1 for findings as severe as ``fail_on``, 2 for errors without any such, else 0."""
    if any(finding.severity.rank >= fail_on.rank for finding in report.findings):
        return LEFT
    return TROUBLE if report.errors else CLEAN


def print_errors(report: Report) -> None:
    """Print what could not be read or done."""
    for error in report.errors:
        tell(str(error))


def print_refusals(path: str, refused: Iterable[tuple[str, str]]) -> None:
    """Say which fixes of a post were refused, each by its check, and why."""
    for check, reason in refused:
        tell(f"{path}: {check}: fix refused: {reason}")


def print_unreached(reasons: Mapping[str, int]) -> None:
    """Say once of each program or server that did not answer why, and how many posts lack its view."""
    for reason, posts in reasons.items():
        tell(f"{reason} ({many(posts, 'post')} checked without it)")
