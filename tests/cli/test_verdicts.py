"""Keeping the journal from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Scope, Verdict

Run = Callable[..., Result]


def verdict(decision: Decision, name: str, path: str = "posts/day.fr.md", **more: Any) -> Verdict:
    """Give a verdict on the finding of that name."""
    return Verdict(decision, "markup/broken-url", name, path, "https: //a\u2028b", **more)


@pytest.fixture
def journal(site: Any) -> Journal:
    """Give the journal of the site with verdicts on four findings, one of which was taken back."""
    journal: Journal = site.journal
    journal.add(verdict(Decision.DISMISSED, "one", reason="as wanted"))
    journal.add(verdict(Decision.DISMISSED, "two"))
    journal.add(verdict(Decision.REOPENED, "two"))
    journal.add(verdict(Decision.ACCEPTED, "three", "posts/gone.fr.md"))
    journal.add(verdict(Decision.DISMISSED, "four", scope=Scope.SITE, language="fr"))
    return journal


def lines(journal: Journal) -> list[bytes]:
    """Give the lines of the file."""
    return journal.path.read_bytes().splitlines()


def test_list_shows_the_latest_of_each(journal: Journal, run: Run) -> None:
    """Each finding has one line with decision, check, post, text and reason, whatever the text."""
    listed = run("verdicts", "list").stdout.split("\n")[:-1]
    assert len(listed) == 4
    assert "dismissed markup/broken-url posts/day.fr.md “https: //a b”" in listed[0]
    assert listed[0].endswith(": as wanted")
    assert "dismissed (site)" in listed[3]


def test_list_says_that_there_is_none(journal: Journal, run: Run) -> None:
    """Where nothing is listed, stderr says so, and whether other decisions might be there."""
    assert "no such verdicts" in run("verdicts", "list", "--decision", "deferred").stderr
    journal.path.unlink()
    result = run("verdicts", "list")
    assert (result.stdout, result.exit_code) == ("", 0)
    assert "no verdicts yet" in result.stderr


def test_list_of_some_decisions_as_json(journal: Journal, run: Run) -> None:
    """Only what was asked for, as the journal has it."""
    found = json.loads(run("verdicts", "list", "--decision", "accepted", "--output-format", "json").stdout)
    assert [v["fingerprint"] for v in found] == ["three"]


def test_prune_drops_what_no_longer_counts(journal: Journal, run: Run) -> None:
    """What was taken back and what belongs to a post that is gone go; damaged lines and the rest stay."""
    with journal.path.open("ab") as file:
        file.write(b"not a verdict\n")
    before = lines(journal)
    assert "would drop 3 lines" in run("verdicts", "prune", "--dry-run").stderr
    assert lines(journal) == before
    assert "dropped 3 lines" in run("verdicts", "prune").stderr
    assert lines(journal) == [before[0], before[4], before[5]]
    assert "dropped 0 lines" in run("verdicts", "prune").stderr


def test_export_and_import_carry_verdicts_over(journal: Journal, run: Run, tmp_path: Path) -> None:
    """What one site exports another imports, once."""
    run("verdicts", "export", "-o", "out.jsonl")
    other = tmp_path / "other"
    other.mkdir()
    (other / "hugo.toml").write_text("")
    assert "added 4 verdicts" in run("verdicts", "import", "out.jsonl", "other").stderr
    assert "added 0 verdicts" in run("verdicts", "import", "out.jsonl", "other").stderr
    assert list(Journal(other)) == list(Journal(tmp_path))


def test_import_of_nothing_is_refused(site: Any, run: Run) -> None:
    """A file without a verdict is named with its line and adds nothing."""
    Path("bad.jsonl").write_text("[]\n")
    result = run("verdicts", "import", "bad.jsonl")
    assert result.exit_code == 2
    assert "bad.jsonl:1" in result.stderr
    assert not site.journal.path.exists()
