"""A whole site: many processes, one process and the memory all say the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from postedit.batch import run as batch
from postedit.cli import main
from postedit.engine import Engine
from postedit.review.journal import Journal
from postedit.review.verdict import Decision, Verdict

SOURCE = "Read [the manual](https://example.org/{0}) first. There are {0} ships in port {0}.\n"
TARGET = "Lisez d'abord [le manuel](https: //example.org/{0}). Il y a {0} navires , au port {0}.\n"
PAIRS = 20


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a site of many pairs and go there."""
    monkeypatch.chdir(tmp_path)
    for number in range(PAIRS):
        (tmp_path / f"p{number:02}.en.md").write_text(SOURCE.format(number + 10))
        (tmp_path / f"p{number:02}.fr.md").write_text(TARGET.format(number + 10))
    return tmp_path


def checked(*options: str) -> Any:
    """Give the JSON report of the current folder."""
    return json.loads(run(*options, "--output-format", "json").stdout)


def run(*options: str) -> Result:
    """Check the current folder."""
    result = CliRunner().invoke(main, ["check", "-q", *options], prog_name="postedit")
    assert result.exit_code in (0, 1), result.output
    return result


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the list of posts that are really checked, in this process."""
    names: list[str] = []
    review = Engine.review_read

    def counted(engine: Engine, pair: Any, *texts: Any) -> Any:
        names.append(pair.target.name)
        return review(engine, pair, *texts)

    monkeypatch.setattr(Engine, "review_read", counted)
    return names


def test_processes_find_what_one_finds(site: Path) -> None:
    """The report of two processes equals that of one, to the last byte."""
    one = run("--no-cache", "-j1", "--output-format", "json").stdout
    assert run("--no-cache", "-j2", "--output-format", "json").stdout == one
    assert len(json.loads(one)["findings"]) == 2 * PAIRS


def test_what_is_known_is_not_checked_again(site: Path, asked: list[str]) -> None:
    """The second run checks nothing and reports the same."""
    first = checked("-j1")
    assert len(asked) == PAIRS
    assert checked("-j1") == first
    assert len(asked) == PAIRS


@pytest.mark.parametrize(
    "options", [("--select", "markup"), ("--ignore", "markup/broken-url"), ("--no-cache",)]
)
def test_other_wishes_are_checked_anew(site: Path, asked: list[str], options: tuple[str, ...]) -> None:
    """Another selection, or --no-cache, does not take what another run found."""
    checked("-j1")
    checked("-j1", *options)
    assert len(asked) == 2 * PAIRS


def test_only_what_changed_is_checked(site: Path, asked: list[str]) -> None:
    """A changed translation is checked again, a changed source with its translation, the others are not."""
    checked("-j1")
    asked.clear()
    (site / "p03.fr.md").write_text("Tout a changé.\n")
    (site / "p05.en.md").write_text("All has changed.\n")
    checked("-j1")
    assert sorted(asked) == ["p03.fr.md", "p05.fr.md"]


def test_settings_and_term_bases_count(site: Path, asked: list[str], tmp_path: Path) -> None:
    """Other settings or another term base make everything unknown."""
    base = site / "own.toml"
    base.write_text('[[entry]]\nid = "port"\nkind = "term"\n[entry.en]\npreferred = ["port"]\n')
    checked("-j1")
    checked("-j1", "--glossary", "own.toml")
    base.write_text(base.read_text().replace('"port"', '"ship"'))
    checked("-j1", "--glossary", "own.toml")
    (site / "postedit.toml").write_text('ignore = ["typography"]\n')
    assert {f["category"] for f in checked("-j1")["findings"]} == {"markup"}
    assert len(asked) == 4 * PAIRS


def test_a_verdict_counts_at_once(site: Path) -> None:
    """What a reviewer dismisses is gone from the next report, though its pair is known."""
    finding = checked("-j1")["findings"][0]
    Journal(site).add(
        Verdict(Decision.DISMISSED, finding["check"], finding["fingerprint"], finding["target"]["path"], "x")
    )
    assert finding["fingerprint"] not in {f["fingerprint"] for f in checked("-j1")["findings"]}


def test_moving_the_current_folder_keeps_paths_right(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pair known from elsewhere is reported with the paths of here."""
    checked("-j1")
    monkeypatch.chdir(site.parent)
    report = json.loads(
        CliRunner().invoke(main, ["check", "-q", site.name, "--output-format", "json"]).stdout
    )
    assert report["findings"][0]["target"]["path"] == f"{site.name}/p00.fr.md"


def test_json_lines_come_as_pairs_are_done(site: Path) -> None:
    """Each pair's line stands before its findings, and the whole is what the report file would hold."""
    lines = [json.loads(line) for line in run("-j1", "--output-format", "jsonl").stdout.splitlines()]
    assert [line["type"] for line in lines[:5]] == ["run", "pair", "finding", "finding", "pair"]
    run("--output-format", "jsonl", "-o", "out.jsonl")
    assert [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()] == lines


def test_json_lines_do_not_wait_for_the_rest(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pair's lines are written before the next pair is checked."""
    steps: list[str] = []
    work, echo = batch.work, click.echo

    def noted(job: Any, *rest: Any) -> Any:
        steps.append("check")
        return work(job, *rest)

    def printed(text: str, **how: Any) -> None:
        steps.append("print") if '"type":"pair"' in text else None
        echo(text, **how)

    monkeypatch.setattr(batch, "work", noted)
    monkeypatch.setattr(click, "echo", printed)
    run("-j1", "--no-cache", "--output-format", "jsonl")
    assert steps == ["check", "print"] * PAIRS


def test_a_lost_pair_is_an_error(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pair that ends the process which has it is named, and all the others are reported."""
    work = batch.work

    def poisoned(job: Any, *rest: Any) -> Any:
        if job.pair.target.name == "p07.fr.md":
            import os  # noqa: PLC0415

            os._exit(1)
        return work(job, *rest)

    monkeypatch.setattr(batch, "work", poisoned)
    report = checked("-j2", "--no-cache")
    assert [error["path"] for error in report["errors"]] == ["p07.fr.md"]
    assert len(report["findings"]) == 2 * (PAIRS - 1)
