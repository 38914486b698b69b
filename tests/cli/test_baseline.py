"""Starting late: what is found today is left out, what comes after is reported."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def noted(site: Any, run: Run) -> Result:
    """Note what is found in the site."""
    return run("baseline")


def count(check: Run, *options: str) -> int:
    """Give how many findings are reported."""
    return len(json.loads(check("--output-format", "json", *options).stdout)["findings"])


def test_what_was_found_before_is_left_out(site: Any, check: Run, noted: Result) -> None:
    """Check reports none of it, exits with 0, and says how much was left out."""
    result = check()
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "of the baseline left out" in result.stderr
    assert count(check, "--no-baseline") > 0


def test_what_comes_after_is_reported(site: Any, check: Run, noted: Result) -> None:
    """A new mistake is reported alone; the old ones stay out although the text around them moved."""
    path = Path("posts/day.fr.md")
    path.write_text(path.read_text("utf-8") + "\nEt encore [un lien](https: //example.org/new).\n", "utf-8")
    assert count(check) == 1


def test_the_file_reads_as_a_diff(site: Any, noted: Result) -> None:
    """One finding a line, sorted by post, with what was found; a second run writes the same bytes."""
    lines = Path(".postedit/baseline.jsonl").read_text("utf-8").splitlines()
    assert lines == sorted(lines)
    assert all({"path", "check", "target", "fingerprint"} == set(json.loads(line)) for line in lines)
    assert f"Noted {len(lines)} findings" in noted.stderr


def test_clear_reports_everything_again(site: Any, run: Run, check: Run, noted: Result) -> None:
    """Without a baseline all is reported."""
    before = count(check, "--no-baseline")
    run("baseline", "--clear")
    assert count(check) == before


def test_a_damaged_line_is_told_and_the_rest_counts(site: Any, check: Run, noted: Result) -> None:
    """A line that is no finding is named with its number."""
    path = Path(".postedit/baseline.jsonl")
    path.write_bytes(b"garbage\n" + path.read_bytes())
    result = check()
    assert "baseline.jsonl:1: not a finding, left out" in result.stderr
    assert result.stdout == ""
