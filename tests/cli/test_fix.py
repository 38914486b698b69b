"""``--fix``, ``--unsafe-fixes`` and ``--diff``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from click.testing import Result

from postedit.cli.diffing import unified_diff
from postedit.report.contract import Report
from postedit.review.verdict import Decision, Verdict

if TYPE_CHECKING:
    import pytest

Run = Callable[..., Result]


def _findings(check: Run, *args: str) -> list[Any]:
    return [*msgspec.json.decode(check("--output-format", "json", *args).stdout, type=Report).findings]


def _announced(text: str, findings: list[Any]) -> str:
    """Apply the first safe fix of every finding to ``text``."""
    edits = [edit for finding in findings for fix in finding.fixes[:1] if fix.is_safe for edit in fix.edits]
    for edit in sorted(edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def test_fix_writes_only_announced_spans(site: Any, check: Run) -> None:
    """After --fix the file is, byte by byte, the old one with the announced edits; the exit code is 0."""
    expected = _announced(site.text, _findings(check))
    result = check("--fix")
    assert (result.exit_code, result.stdout) == (0, "")
    assert site.target.read_bytes() == expected.encode()
    assert result.stderr == "Fixed 2 findings. No findings in 1 pair.\n"


def test_second_run_changes_nothing(site: Any, check: Run) -> None:
    """Fixing twice gives the same bytes as fixing once."""
    check("--fix")
    once = site.target.read_bytes()
    assert check("--fix").exit_code == 0
    assert site.target.read_bytes() == once


def test_source_is_left_alone(site: Any, check: Run) -> None:
    """--fix writes translations, never sources."""
    before = site.source.read_bytes()
    check("--fix", "--unsafe-fixes")
    assert site.source.read_bytes() == before


def test_line_ends_and_mark_survive(site: Any, check: Run) -> None:
    """A byte-order mark and Windows line ends stay what they are."""
    site.target.write_bytes(b"\xef\xbb\xbf" + site.text.replace("\n", "\r\n").encode())
    check("--fix")
    raw = site.target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf---\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert b"https://example.org/m" in raw


def test_unsafe_fixes_need_the_flag(site: Any, check: Run) -> None:
    """--fix alone leaves a rewording unapplied and reports it; --unsafe-fixes applies it."""
    glossary = ("--glossary", site.glossary())
    kept = check("--fix", *glossary)
    assert kept.exit_code == 1
    assert "thé azur" in site.text
    assert "1 fixable with --fix --unsafe-fixes." in kept.stderr
    assert check("--fix", "--unsafe-fixes", *glossary).exit_code == 0
    assert "thé bleu" in site.text


def test_unsafe_fixes_alone_count(site: Any, check: Run) -> None:
    """Without --fix the flag changes nothing but the number of fixable findings."""
    before = site.text
    glossary = ("--glossary", site.glossary())
    assert "2 fixable with --fix, 1 more with --unsafe-fixes." in check(*glossary).stderr
    assert "3 fixable with --fix --unsafe-fixes." in check("--unsafe-fixes", *glossary).stderr
    assert site.text == before


def test_diff_writes_nothing(site: Any, check: Run) -> None:
    """--diff prints a patch, ends with 1 and leaves the file alone, with --fix too."""
    before = site.target.read_bytes()
    result = check("--diff", "--fix")
    assert result.exit_code == 1
    assert site.target.read_bytes() == before
    lines = result.stdout.splitlines()
    assert [line.strip() for line in lines[:2]] == ["--- posts/day.fr.md", "+++ posts/day.fr.md"]
    assert "+Puis, demain, nous boirons le thé azur dans le jardin." in lines
    assert result.stderr == "Would fix 2 findings in 1 of 1 pair.\n"


def test_diff_of_a_mended_site(site: Any, check: Run) -> None:
    """Where nothing is to be changed --diff prints nothing and ends with 0."""
    check("--fix")
    result = check("--diff", "-q")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_dismissed_finding_is_not_fixed(site: Any, check: Run) -> None:
    """--fix leaves alone what a reviewer dismissed, though an earlier edit moves it."""
    last = _findings(check)[-1]
    site.journal.add(Verdict(Decision.DISMISSED, last.check, last.fingerprint, last.target.path, "x"))
    check("--fix")
    assert "https://example.org/m" in site.text
    assert "Puis , demain" in site.text


def test_file_that_cannot_be_written(site: Any, check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A post that changed under our hands is not written; its findings stand and the reason is told."""
    from postedit.model import Refused  # noqa: PLC0415

    monkeypatch.setattr(
        "postedit.batch.fixing.write_text", lambda *_: Refused("day.fr.md has changed on disk")
    )
    result = check("--fix")
    assert result.exit_code == 1
    assert "posts/day.fr.md: not fixed: day.fr.md has changed on disk" in result.stderr
    assert "markup/broken-url" in result.stdout


def test_diff_lines_end_at_newlines_only() -> None:
    """A line separator inside a line does not split it, and a missing last newline is told."""
    diff = unified_diff("a.md", "one\u2028two\n", "one\u2028two!")
    assert "-one\u2028two\n" in diff
    assert diff.endswith("+one\u2028two!\n\\ No newline at end of file\n")


def test_refused_fix_is_told(site: Any, check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fix that the proof refuses is named with the reason, and its finding stands."""
    monkeypatch.setattr("postedit.review.batch.prove", lambda *_: "the result would not parse")
    result = check("--fix")
    assert result.exit_code == 1
    told = "posts/day.fr.md: markup/broken-url: fix refused: the result would not parse"
    assert told in result.stderr.splitlines()
    assert result.stderr.splitlines()[-1].endswith("2 fixes refused.")
