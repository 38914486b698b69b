"""The walk through the glossary commands prints what the page shows."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from postedit.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "glossary.md").read_text("utf-8")
CUT = "…"


def steps() -> list[tuple[str, list[str]]]:
    """Give each command of the page with the lines shown below it."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"^```console\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line.removeprefix("$ "), []))
            else:
                found[-1][1].append(line)
    return found


def pattern_of(shown: list[str]) -> str:
    """Give what an output must match.

    A cut stands for any lines where it is a line, for any words within one; columns may be wider.
    """
    return "".join(r"(?:[^\n]*\n)*?" if line == CUT else _line(line) for line in shown)


def _line(shown: str) -> str:
    exact = r"[^\n]*".join(map(re.escape, shown.split(CUT)))
    return re.sub(r"(?:\\ ){2,}", " {2,}", exact) + "\n"


def test_walk_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run one after the other on a copy of the sample, all commands print what the page shows."""
    shutil.copytree(ROOT / "content", tmp_path / "my-site")
    monkeypatch.chdir(tmp_path / "my-site")
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("BACKEND", "URL"):
        monkeypatch.delenv(f"POSTEDIT_MT_{name}", raising=False)
    for command, shown in steps():
        result = CliRunner().invoke(main, shlex.split(command)[1:], prog_name="postedit")
        assert result.exception is None or isinstance(result.exception, SystemExit), command
        assert re.fullmatch(pattern_of(shown), result.stdout + result.stderr), (command, result.output)
    entry = re.search(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert entry is not None
    kept = (tmp_path / "my-site" / "glossary" / "terms.toml").read_text("utf-8")
    assert all(line in kept for line in entry[1].splitlines() if not line.startswith("deprecated"))


def test_every_command_but_import_is_shown() -> None:
    """The page walks through every sub-command of the group."""
    named = {shlex.split(command)[2] for command, _ in steps() if " glossary " in command}
    assert named == {
        "list",
        "show",
        "find",
        "add",
        "edit",
        "remove",
        "lint",
        "stats",
        "mine",
        "probe",
        "export",
    }
