"""The one line that says what a run came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.model import Severity
from postedit.report.contract import SAME_POST

if TYPE_CHECKING:
    from postedit.report.contract import FindingAt, Report

NOTHING_TO_CHECK = (
    "Nothing to check: no translated Markdown posts (.md, .markdown, .mdx) found. Looked for names like "
    "post.fr.md and folders like fr/ beside en/; name two files yourself with --pair SOURCE TARGET."
)


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """What the summary needs beside the report: what ``--fix`` did, and what else was asked for."""

    fixed: int = 0
    refused: int = 0
    baseline: int = 0
    unsafe: bool = False
    since: str | None = None

    def __add__(self, other: Tally) -> Tally:
        """Give both together."""
        return Tally(
            fixed=self.fixed + other.fixed,
            refused=self.refused + other.refused,
            baseline=self.baseline + other.baseline,
            unsafe=self.unsafe or other.unsafe,
            since=self.since or other.since,
        )


def summary(report: Report, tally: Tally) -> str:
    """Give the sentence for stderr."""
    if not report.pairs and report.errors:
        return f"Nothing could be checked: {many(len(report.errors), 'error')}."
    if not report.pairs:
        if tally.since is not None:
            return f"Nothing to check: no pair changed since {tally.since}."
        return NOTHING_TO_CHECK
    parts = [f"Fixed {many(tally.fixed, 'finding')}."] if tally.fixed else []
    parts.append(_found(report))
    parts += _fixable(report.findings, tally)
    if tally.refused:
        parts.append(f"{many(tally.refused, 'fix', 'fixes')} refused.")
    if tally.baseline:
        parts.append(f"{many(tally.baseline, 'finding')} of the baseline left out.")
    if report.errors:
        parts.append(f"{many(len(report.errors), 'error')}.")
    return " ".join(parts)


def many(number: int, word: str, plural: str = "") -> str:
    """Give the number with its noun."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def _found(report: Report) -> str:
    pairs = many(len(report.pairs), "pair")
    if not report.findings:
        return f"No findings in {pairs}."
    touched = len({finding.target.path for finding in report.findings} - {SAME_POST})
    severities = [finding.severity for finding in report.findings]
    counts = ", ".join(f"{severities.count(s):,} {s.value}" for s in Severity if s in severities)
    return f"Found {many(len(severities), 'finding')} in {touched:,} of {pairs} ({counts})."


def _fixable(findings: tuple[FindingAt, ...], tally: Tally) -> list[str]:
    """Say how many findings an option would fix. What was refused now would be refused again."""
    marks = [finding.mark for finding in findings]
    safe, more = marks.count("[*]"), marks.count("[?]")
    if tally.unsafe:
        safe, more = 0, max(0, safe + more - tally.refused)
    else:
        safe = max(0, safe - tally.refused)
    if safe:
        return [f"{safe:,} fixable with --fix" + (f", {more:,} more with --unsafe-fixes." if more else ".")]
    return [f"{more:,} fixable with --fix --unsafe-fixes."] if more else []
