"""Texts and file names that try to steer the terminal, on every way out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from postedit.cli import main
from postedit.report import FORMATS
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
