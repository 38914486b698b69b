"""Counts by check in place of the findings."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from postedit.report.build import Built
from postedit.report.contract import Count, FindingAt

if TYPE_CHECKING:
    from postedit.report.style import Style


def count(findings: tuple[FindingAt, ...]) -> dict[str, Count]:
    """Give the counts of each check, the most frequent first."""
    by_check: dict[str, list[str]] = defaultdict(list)
    for finding in findings:
        by_check[finding.check].append(finding.mark)
    ordered = sorted(by_check.items(), key=lambda item: (-len(item[1]), item[0]))
    return {check: Count(len(marks), marks.count("[*]"), marks.count("[?]")) for check, marks in ordered}


def with_statistics(built: Built) -> Built:
    """Give the report with the counts added."""
    return Built(msgspec.structs.replace(built.report, statistics=count(built.report.findings)), built.texts)


def render(built: Built, style: Style) -> str:
    """Give a line for each check: findings, name, how many have a safe fix [*] or only an unsafe one [?]."""
    counts = count(built.report.findings)
    width = max(map(len, counts), default=0)
    return "".join(f"{_line(check, number, width, style).rstrip()}\n" for check, number in counts.items())


def _line(check: str, number: Count, width: int, style: Style) -> str:
    marks = [f"{mark} {n}" for mark, n in (("[*]", number.safe), ("[?]", number.unsafe)) if n]
    return f"{number.findings:>6}  {style.place(check)}{' ' * (width - len(check))}  {'  '.join(marks)}"
