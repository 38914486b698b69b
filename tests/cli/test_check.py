"""``postedit check``: what it prints, where, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import Result

from postedit.report.contract import Report
from postedit.review.verdict import Decision, Verdict

Run = Callable[..., Result]


def _report(result: Result) -> Report:
    return msgspec.json.decode(result.stdout, type=Report)


def test_findings_end_with_one(site: Any, check: Run) -> None:
    """Findings are on stdout, one line of words is on stderr, and the exit code is 1."""
    result = check("--output-format", "concise")
    assert result.exit_code == 1
    assert [line.partition(": ")[0] for line in result.stdout.splitlines()] == [
        "posts/day.fr.md:7:19",
        "posts/day.fr.md:9:5",
    ]
    assert result.stderr == "Found 2 findings in 1 of 1 pair (1 critical, 1 minor). 2 fixable with --fix.\n"


def test_clean_says_so(site: Any, check: Run) -> None:
    """Without findings stdout is empty, the exit code 0, and stderr tells that something was checked."""
    site.target.write_text(site.text.replace("https: //", "https://").replace("Puis ,", "Puis,"), "utf-8")
    result = check()
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No findings in 1 pair.\n"


def test_quiet_prints_findings_only(site: Any, check: Run) -> None:
    """-q silences the summary."""
    result = check("-q")
    assert result.exit_code == 1
    assert result.stdout
    assert not result.stderr


def test_json_is_the_contract(site: Any, check: Run) -> None:
    """The JSON report decodes into the contract and its offsets cut the quoted text out of the file."""
    report = _report(check("--output-format", "json"))
    assert [finding.check for finding in report.findings] == [
        "markup/broken-url",
        "typography/space-before-comma",
    ]
    assert report.pairs[0].source == "posts/day.en.md"
    for finding in report.findings:
        assert site.text[finding.target.start : finding.target.end] == finding.target.text


def test_pair_ends_with_zero_where_asked(site: Any, check: Run) -> None:
    """--pair checks the two files wherever they lie; --exit-zero ends with 0 all the same."""
    result = check("--output-format", "json", "--exit-zero", "--pair", str(site.source), str(site.target))
    assert result.exit_code == 0
    report = _report(result)
    assert [pair.paired_by for pair in report.pairs] == ["--pair"]
    assert len(report.findings) == 2


def test_paths_limit_what_is_checked(site: Any, check: Run) -> None:
    """Only pairs that a path belongs to are checked; the source may lie elsewhere."""
    (site.root / "posts" / "other.en.md").write_text("Hello there, my friends.\n")
    (site.root / "posts" / "other.fr.md").write_text("Bonjour , mes amis.\n")
    report = _report(check("--output-format", "json", "posts/other.fr.md"))
    assert [pair.target for pair in report.pairs] == ["posts/other.fr.md"]
    assert report.pairs[0].source == "posts/other.en.md"


def test_site_and_pair_together(site: Any, check: Run) -> None:
    """A translation named by a path and by --pair is checked once, as the person paired it."""
    report = _report(check("--output-format", "json", ".", "--pair", str(site.source), str(site.target)))
    assert [pair.paired_by for pair in report.pairs] == ["--pair"]


def test_output_file(site: Any, check: Run) -> None:
    """-o writes the report to the file, and nothing to stdout."""
    result = check("--output-format", "json", "-o", "report.json")
    assert result.exit_code == 1
    assert not result.stdout
    assert len(json.loads(Path("report.json").read_text("utf-8"))["findings"]) == 2


def test_output_file_that_cannot_be_written(site: Any, check: Run) -> None:
    """A report that cannot be written is an error, not a crash."""
    result = check("-o", "no/such/folder/report.txt")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize(("severity", "code"), [("critical", 1), ("major", 1), ("minor", 1)])
def test_fail_on_with_a_critical_finding(site: Any, check: Run, severity: str, code: int) -> None:
    """A critical finding fails the run at every bar."""
    assert check("--fail-on", severity).exit_code == code


@pytest.mark.parametrize(("severity", "code"), [("critical", 0), ("major", 0), ("minor", 1)])
def test_fail_on_with_a_minor_finding(site: Any, run: Run, severity: str, code: int) -> None:
    """A minor finding is reported but fails the run only where minor ones count."""
    result = run("check", "--select", "typography/space-before-comma", "--fail-on", severity)
    assert result.exit_code == code
    assert "space-before-comma" in result.stdout


def test_select_and_ignore(site: Any, run: Run) -> None:
    """Names are separated by commas or repeated; a category stands for its checks; ignoring wins."""
    both = run("check", "--select", "markup,typography", "--ignore", "markup", "--output-format", "json")
    assert {finding.category for finding in _report(both).findings} == {"typography"}
    twice = run("check", "--select", "markup/broken-url", "--select", "typography", "--output-format", "json")
    assert {finding.category for finding in _report(twice).findings} == {"markup", "typography"}


def test_unknown_name(site: Any, run: Run) -> None:
    """An unknown check ends with 2 and the nearest name."""
    result = run("check", "--select", "markup/brokenurl")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean 'markup/broken-url'?" in result.stderr


def test_glossary(site: Any, check: Run) -> None:
    """A term base of the person's own is used besides those that ship."""
    assert "term/literal" not in check().stdout
    assert "term/literal" in check("--glossary", site.glossary()).stdout


def test_broken_glossary(site: Any, run: Run) -> None:
    """A term base that is no TOML is an error with its line; without findings the exit code is 2."""
    (site.root / "bad.toml").write_text("a = 1\nb = \n")
    result = run("check", "--select", "term", "--glossary", "bad.toml")
    assert result.exit_code == 2
    assert "bad.toml:2: is not TOML" in result.stderr


def test_statistics(site: Any, check: Run) -> None:
    """--statistics counts by check, with the number that is fixable."""
    assert [line.split() for line in check("--statistics").stdout.splitlines()] == [
        ["1", "markup/broken-url", "[*]", "1"],
        ["1", "typography/space-before-comma", "[*]", "1"],
    ]


def test_statistics_in_json(site: Any, check: Run) -> None:
    """In JSON the counts come besides the findings, and only where asked for."""
    assert "statistics" not in json.loads(check("--output-format", "json").stdout)
    counted = json.loads(check("--output-format", "json", "--statistics").stdout)
    assert counted["statistics"]["markup/broken-url"] == {"findings": 1, "safe": 1, "unsafe": 0}
    assert len(counted["findings"]) == 2


def test_missing_path(site: Any, check: Run) -> None:
    """A path that does not exist ends with 2 and its name."""
    result = check("nowhere")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "'nowhere' does not exist" in result.stderr


def test_nothing_to_check(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder is no error, and stderr says what was looked for."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hugo.toml").touch()
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("Nothing to check")
    assert "--pair" in result.stderr


def test_unreadable_post_does_not_stop_the_run(site: Any, check: Run) -> None:
    """A post that is not UTF-8 is told with its line; the others are checked."""
    (site.root / "posts" / "bad.en.md").write_text("Hello.\n")
    (site.root / "posts" / "bad.fr.md").write_bytes(b"Bonjour.\n\xe9t\xe9\n")
    result = check("--output-format", "json")
    assert result.exit_code == 1
    assert "posts/bad.fr.md:2: is not UTF-8" in result.stderr
    report = _report(result)
    assert [(error.path, error.line) for error in report.errors] == [("posts/bad.fr.md", 2)]
    assert len(report.findings) == 2


def test_only_unreadable_posts(site: Any, check: Run) -> None:
    """Errors without any finding end with 2, so that they are not taken for a clean site."""
    site.target.write_bytes(b"\xe9\n")
    assert check().exit_code == 2


def test_dismissed_findings_are_not_reported(site: Any, check: Run) -> None:
    """What a reviewer dismissed is left out; what was reopened comes back."""
    finding = _report(check("--output-format", "json")).findings[0]
    verdict = Verdict(Decision.DISMISSED, finding.check, finding.fingerprint, finding.target.path, "x")
    site.journal.add(verdict)
    assert [f.check for f in _report(check("--output-format", "json")).findings] == [
        "typography/space-before-comma"
    ]
    site.journal.add(msgspec.structs.replace(verdict, decision=Decision.REOPENED))
    assert len(_report(check("--output-format", "json")).findings) == 2


def test_damaged_journal_is_told(site: Any, check: Run) -> None:
    """A line of the journal that is no verdict is an error with its line; the run goes on."""
    journal = site.root / ".postedit" / "journal.jsonl"
    journal.parent.mkdir()
    journal.write_text("{}\n")
    result = check()
    assert result.exit_code == 1
    assert ".postedit/journal.jsonl:1: not a verdict" in result.stderr


def test_json_lines_end_as_json_does(site: Any, check: Run) -> None:
    """What was printed as it came is counted at the end: the same summary, counts and exit code."""
    options = ("--statistics", "--fail-on", "critical")
    whole, lines = (check("--output-format", name, *options) for name in ("json", "jsonl"))
    assert (lines.stderr, lines.exit_code) == (whole.stderr, whole.exit_code)
    last = json.loads(lines.stdout.splitlines()[-1])
    assert last["checks"] == json.loads(whole.stdout)["statistics"]


def test_full_format(site: Any, check: Run) -> None:
    """The default format shows source, target, marks under the span, and the fix as a word diff."""
    lines = check().stdout.splitlines()
    assert lines[0].startswith("posts/day.fr.md:7:19: critical markup/broken-url [*] ")
    assert lines[1].startswith("  source  Read [the manual](https://example.org/m)")
    assert lines[3].startswith("  target  Lisez [le manuel](https: //example.org/m)")
    assert lines[4].strip() == "^" * len("https: //example.org")
    assert lines[5].startswith("  fix (safe): ")
    assert "https:[- -]//example.org/m" in lines[6]


@pytest.mark.parametrize(
    ("args", "coloured"), [([], False), (["--color", "always"], True), (["--color", "never"], False)]
)
def test_colour(site: Any, check: Run, args: list[str], coloured: bool) -> None:
    """Output that no person watches has no colour unless an option asks for it."""
    assert ("\x1b[" in check(*args).stdout) is coloured


def test_no_color_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal there is colour, but not where NO_COLOR is set."""
    from postedit.cli.terminal import wants_colour  # noqa: PLC0415

    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour("auto")
    assert not wants_colour("auto", to_file=True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour("auto")


def test_statistics_tell_the_verdicts(site: Any, check: Run) -> None:
    """--statistics says what the user decided of each check's findings, and the share that was accepted."""
    said = [Decision.ACCEPTED, Decision.ACCEPTED, Decision.EDITED, Decision.DISMISSED, Decision.DEFERRED]
    for number, decision in enumerate(said):
        site.journal.add(Verdict(decision, "markup/broken-url", f"{number:016}", "posts/day.fr.md", "x"))
    site.journal.add(Verdict(Decision.DISMISSED, "name/translated", "a" * 16, "posts/day.fr.md", "x"))
    site.journal.add(Verdict(Decision.REOPENED, "name/translated", "a" * 16, "posts/day.fr.md", "x"))
    site.journal.add(Verdict(Decision.DISMISSED, "number/lost", "b" * 16, "posts/day.fr.md", "x"))
    lines = [" ".join(line.split()) for line in check("--statistics").stdout.splitlines()]
    assert lines == [
        "1 markup/broken-url [*] 1 accepted 2, edited 1, dismissed 1 (50% accepted)",
        "1 typography/space-before-comma [*] 1",
        "0 number/lost accepted 0, edited 0, dismissed 1 (0% accepted)",
    ]
    data = json.loads(check("--output-format", "json", "--statistics").stdout)
    assert data["verdicts"]["markup/broken-url"] == {"accepted": 2, "edited": 1, "dismissed": 1, "share": 0.5}
    assert set(data["verdicts"]) == {"markup/broken-url", "number/lost"}
