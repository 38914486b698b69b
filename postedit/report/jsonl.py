"""JSON lines: a value a line, each with what it is, for tools that read while we write."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from postedit.report.contract import SAME_POST, FindingAt, FixOffer, Place
from postedit.report.part import Part
from postedit.report.safe_text import escaped_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.model import Safety, Severity
    from postedit.report.build import Built
    from postedit.report.contract import Report
    from postedit.report.style import Style


def render(built: Built, style: Style) -> str:  # noqa: ARG001 - one signature for all renderers
    """Give a line ``{"type": ..., ...}`` for the run, each pair and its findings, unpaired posts and errors.

    The fields are those of the JSON report; the first line has its ``version`` and ``tool``.
    """
    findings: dict[str, list[FindingAt]] = defaultdict(list)
    for finding in built.report.findings:
        findings[finding.target.path].append(finding)
    parts = (lines_of(Part(pair, tuple(findings[pair.target]))) for pair in built.report.pairs)
    return first_line(built.report) + "".join(parts) + last_lines(built.report)


def first_line(report: Report) -> str:
    """Give the line of the run."""
    return _line("run", {"version": report.version, "tool": report.tool})


def lines_of(part: Part) -> str:
    """Give the lines of a pair and its findings, which may be written while others are still checked."""
    return _lines("pair", [part.pair]) + findings_of(part)


def findings_of(part: Part) -> str:
    """Give the lines of findings whose pair has its line already."""
    return _lines("finding", part.findings)


def still_counted(part: Part) -> Part:
    """Give of a part whose lines are written what the end of the run counts: no wording, no place in a file.

    A site's findings need not stay in memory then: the first one names the post, those behind it are the same
    objects in all posts.
    """
    path = part.pair.target
    found = [_still_counted(one, SAME_POST if number else path) for number, one in enumerate(part.findings)]
    return msgspec.structs.replace(part, findings=tuple(found))


def _still_counted(finding: FindingAt, path: str) -> FindingAt:
    kind = (finding.check, finding.category, finding.severity, finding.confidence)
    make = _counted_of_all if path == SAME_POST else _counted
    return make(path, *kind, *(fix.safety for fix in finding.fixes))


def _counted(
    path: str, check: str, category: str, severity: Severity, confidence: float, *safeties: Safety
) -> FindingAt:
    return FindingAt(
        check=check,
        category=category,
        severity=severity,
        confidence=confidence,
        message="",
        fingerprint="",
        target=Place(path, 0, 0, 1, 1, ""),
        source=None,
        fixes=tuple(FixOffer("", safety, ()) for safety in safeties),
    )


_counted_of_all = lru_cache(maxsize=4096)(_counted)


def last_lines(report: Report) -> str:
    """Give the lines of what is known when all pairs are checked."""
    rest = _lines("unpaired", report.unpaired) + _lines("error", report.errors)
    if report.statistics is msgspec.UNSET:
        return rest
    verdicts = {} if report.verdicts is msgspec.UNSET else report.verdicts
    return rest + _line("statistics", {"checks": report.statistics, "verdicts": verdicts})


def _lines(kind: str, values: Iterable[msgspec.Struct]) -> str:
    return "".join(_line(kind, msgspec.structs.asdict(value)) for value in values)


def _line(kind: str, fields: dict[str, object]) -> str:
    return escaped_json(msgspec.json.encode({"type": kind, **fields}).decode()) + "\n"
