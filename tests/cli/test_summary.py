"""The one line on stderr."""

from __future__ import annotations

import pytest

from postedit.cli.summary import Tally, summary
from postedit.model import Safety, Severity
from postedit.report.contract import ErrorAt, FindingAt, FixOffer, Pair, Place, Report


def _finding(safety: Safety | None, severity: Severity = Severity.MAJOR) -> FindingAt:
    place = Place("a.fr.md", 0, 1, 1, 1, "x")
    fixes = (FixOffer("fix", safety, ()),) if safety else ()
    return FindingAt("markup/x", "markup", severity, 0.9, "x", "f", place, None, fixes)


def _report(*safeties: Safety | None, errors: int = 0) -> Report:
    return Report(
        pairs=(Pair("a.md", "a.fr.md", "en", "fr", "x"),),
        findings=tuple(map(_finding, safeties)),
        errors=tuple(ErrorAt("b.md", number, "bad") for number in range(errors)),
    )


@pytest.mark.parametrize(
    ("safeties", "tally", "end"),
    [
        ([None], Tally(), "(1 major)."),
        ([Safety.SAFE, None], Tally(), "1 fixable with --fix."),
        ([Safety.SAFE, Safety.UNSAFE], Tally(), "1 fixable with --fix, 1 more with --unsafe-fixes."),
        ([Safety.SAFE, Safety.UNSAFE], Tally(unsafe=True), "2 fixable with --fix --unsafe-fixes."),
        ([Safety.UNSAFE], Tally(), "1 fixable with --fix --unsafe-fixes."),
        ([Safety.SAFE], Tally(refused=1), "(1 major). 1 fix refused."),
        ([Safety.SAFE, Safety.UNSAFE], Tally(refused=2, unsafe=True), "(2 major). 2 fixes refused."),
    ],
)
def test_what_is_fixable(safeties: list[Safety | None], tally: Tally, end: str) -> None:
    """The line tells which option would fix how many, without those whose fix was just refused."""
    assert summary(_report(*safeties), tally).endswith(end)


def test_errors_are_counted() -> None:
    """Errors are counted at the end."""
    assert summary(_report(errors=2), Tally()) == "No findings in 1 pair. 2 errors."


def test_no_pair_could_be_read() -> None:
    """Where errors are all there is, the line does not claim that there were no posts."""
    report = Report(errors=(ErrorAt("a.md", 1, "bad"),))
    assert summary(report, Tally()) == "Nothing could be checked: 1 error."


def test_most_severe_first() -> None:
    """Severities are counted from the worst down, and large numbers have separators."""
    findings = (_finding(None, Severity.MINOR), *[_finding(None, Severity.CRITICAL)] * 1200)
    report = Report(pairs=_report().pairs, findings=findings)
    assert "Found 1,201 findings in 1 of 1 pair (1,200 critical, 1 minor)." in summary(report, Tally())
