"""Counts by check in place of the findings."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import msgspec

from postedit.report.build import Built
from postedit.report.contract import Count, FindingAt, Verdicts
from postedit.report.safe_text import one_line
from postedit.review.verdict import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.report.style import Style
    from postedit.review.journal import Journal


def count(findings: tuple[FindingAt, ...]) -> dict[str, Count]:
    """Give the counts of each check, the most frequent first."""
    by_check: dict[str, list[str]] = defaultdict(list)
    for finding in findings:
        by_check[finding.check].append(finding.mark)
    ordered = sorted(by_check.items(), key=lambda item: (-len(item[1]), item[0]))
    return {check: Count(len(marks), marks.count("[*]"), marks.count("[?]")) for check, marks in ordered}


def judged(journals: Iterable[Journal]) -> dict[str, Verdicts]:
    """Give what reviewers decided of each check's findings, by the last verdict on each; in order of names.

    The share is that of accepted ones among all that were decided, which is the check's precision on
    these sites; deferred and reopened findings are not decided.
    """
    totals: dict[str, Counter[Decision]] = defaultdict(Counter)
    for journal in journals:
        for check, tally in journal.tallies().items():
            totals[one_line(check)] += tally
    return {check: _verdicts(totals[check]) for check in sorted(totals) if _decided(totals[check])}


def _decided(tally: Counter[Decision]) -> int:
    return tally[Decision.ACCEPTED] + tally[Decision.EDITED] + tally[Decision.DISMISSED]


def _verdicts(tally: Counter[Decision]) -> Verdicts:
    accepted, edited, dismissed = (
        tally[one] for one in (Decision.ACCEPTED, Decision.EDITED, Decision.DISMISSED)
    )
    return Verdicts(accepted, edited, dismissed, round(accepted / _decided(tally), 4))


def with_statistics(built: Built, verdicts: dict[str, Verdicts]) -> Built:
    """Give the report with the counts added, and the verdicts."""
    counts = count(built.report.findings)
    return Built(msgspec.structs.replace(built.report, statistics=counts, verdicts=verdicts), built.texts)


def render(built: Built, style: Style) -> str:
    """Give a line for each check that has findings or verdicts.

    It has the number of findings, the check, how many have a safe fix [*] or only an unsafe one [?], and
    what reviewers decided so far.
    """
    counts = count(built.report.findings)
    verdicts = built.report.verdicts or {}
    counts |= {check: Count(0, 0, 0) for check in verdicts if check not in counts}
    width = max(map(len, counts), default=0)
    return "".join(
        f"{_line(check, number, verdicts.get(check), width, style).rstrip()}\n"
        for check, number in counts.items()
    )


def _line(check: str, number: Count, verdicts: Verdicts | None, width: int, style: Style) -> str:
    marks = [f"{mark} {n}" for mark, n in (("[*]", number.safe), ("[?]", number.unsafe)) if n]
    marks += [_words(verdicts)] if verdicts else []
    return f"{number.findings:>6}  {style.place(check)}{' ' * (width - len(check))}  {'  '.join(marks)}"


def _words(said: Verdicts) -> str:
    counts = f"accepted {said.accepted}, edited {said.edited}, dismissed {said.dismissed}"
    return f"{counts} ({said.share:.0%} accepted)"
