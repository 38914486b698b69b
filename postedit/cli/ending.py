"""How a run ends: its errors on stderr and its exit code."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from postedit.cli.summary import many
from postedit.cli.terminal import tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.batch import Outcome
    from postedit.model import Severity
    from postedit.report.contract import Report

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


class Lacking:
    """What could not be had from programs and servers outside, told once for all posts."""

    def __init__(self) -> None:
        self._unreached: Counter[str] = Counter()
        self._dropped = 0

    def add(self, outcome: Outcome) -> None:
        """Take what one post lacks."""
        self._unreached.update(outcome.unreached)
        self._dropped += outcome.dropped

    def tell(self) -> None:
        """Say who did not answer and why, and how much of what a model said was left out."""
        for reason, posts in self._unreached.items():
            tell(f"{reason} ({many(posts, 'post')} checked without it)")
        if self._dropped:
            said = many(self._dropped, "annotation")
            tell(f"{said} of the model dropped: no quote of the translation, or no mending of it")
