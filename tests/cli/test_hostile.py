"""Texts and file names that try to steer the terminal, on every way out."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from postedit.report.formats import FORMATS
from tests.hostile import SEQUENCE, make_hostile_site, obeyed

Ask = Callable[..., Result]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Give a function that runs a command in the site."""
    make_hostile_site(tmp_path)
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(main, [*arguments])


@pytest.mark.parametrize(
    "command",
    [
        *(f"check --output-format {name}" for name in FORMATS),
        "check --statistics",
        "check --since HEAD",
        "pairs",
        "pairs --output-format json",
        "align content/plain.en.md content/plain.fr.md",
        "align --output-format json content/plain.en.md content/plain.fr.md",
        "verdicts list",
        "verdicts list --output-format json",
        "verdicts export",
        "verdicts import .postedit/baseline.jsonl",
        "verdicts prune",
        "glossary find advocacy",
        "glossary mine",
        "review",
    ],
)
def test_nothing_reaches_the_terminal(ask: Ask, command: str) -> None:
    """No control character of a post, a name, a verdict or a damaged line is printed."""
    result = ask(*command.split())
    assert result.exit_code in {0, 1, 2}
    assert result.stdout + result.stderr
    assert obeyed(result.stdout) == obeyed(result.stderr) == []


def test_json_is_read_as_it_was(ask: Ask) -> None:
    """What JSON escapes is the post's text all the same."""
    found = json.loads(ask("check", "--output-format", "json").stdout)["findings"]
    assert any(SEQUENCE in finding["target"]["text"] for finding in found)


def test_patch_for_a_program_is_exact(ask: Ask) -> None:
    """A patch that does not go to a terminal holds the lines as they are, or it could not be applied."""
    assert f"do {SEQUENCE}" in ask("check", "--diff").stdout


def test_nothing_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, front matter and settings that hold commands are read and looked up in git, and none is run."""
    monkeypatch.chdir(tmp_path)
    head = (
        "---\ntitle: !!python/object/apply:os.system ['touch owned']\nlang: !!python/name:os.system x\n---\n"
    )
    for name in (
        "$(touch owned)",
        "`touch owned`",
        "a; touch owned",
        "--output=owned",
        "| touch owned",
        "'\"&",
    ):
        Path(f"{name}.en.md").write_text(f"{head}Read it.\n", "utf-8")
        Path(f"{name}.fr.md").write_text(f"{head}Lisez-le .\n", "utf-8")
    Path("mkdocs.yml").write_text("plugins: !!python/object/apply:os.system ['touch owned']\n", "utf-8")
    git = ("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    for command in (("init", "-q"), ("add", "."), ("commit", "-qm", "all")):
        subprocess.run([*git, *command], check=True, capture_output=True)

    for command in ("check", "check --since HEAD", "check --fix --unsafe-fixes", "pairs", "baseline"):
        assert CliRunner().invoke(main, command.split()).exit_code in {0, 1}, command

    assert "Lisez-le." in Path("$(touch owned).fr.md").read_text("utf-8")
    assert not Path("owned").exists()
