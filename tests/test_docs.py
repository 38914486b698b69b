"""The documents say what the program does."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from postedit.cli import main
from postedit.report.formats import FORMATS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    line.removeprefix("$ ")
    for block in re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
    if line.startswith("$ postedit ")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_of_the_readme_run(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command that the README shows runs on the sample site and prints something."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, shlex.split(command)[1:])
    assert result.exit_code in ((0, 1) if "--diff" in command else (0,)), result.stderr
    assert result.stdout.strip()


def test_readme_shows_commands() -> None:
    """The README has commands to try at all."""
    assert len(COMMANDS) >= 4


def test_generated_lists_are_up_to_date() -> None:
    """The lists of keys and checks in the documents are those of the registries; `make docs` writes them."""
    generate = runpy.run_path(str(ROOT / "docs" / "generate.py"))
    for path in generate["DOCUMENTS"]:
        assert generate["generated"](text := path.read_text("utf-8")) == text, path.name


def test_linked_files_exist() -> None:
    """Every file that a document links to is there."""
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        prose = re.sub(r"`[^`\n]*`", "", path.read_text("utf-8"))
        for target in re.findall(r"\]\(((?!https?:)[^)#]+)", prose):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_every_format_of_the_report_is_described() -> None:
    """docs/reports.md has a row for each format that `check` offers, in their order, and no other."""
    table = (ROOT / "docs" / "reports.md").read_text("utf-8")
    assert tuple(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == FORMATS


def test_every_page_is_linked() -> None:
    """Each page in docs/ is linked from the README, from CONTRIBUTING.md or from another page."""
    pages = {path.name: path for path in (ROOT / "docs").glob("*.md")}
    texts = [*pages.values(), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    linked = {
        Path(target).name
        for path in texts
        for target in re.findall(r"\]\(((?!https?:)[^)#]+\.md)", path.read_text("utf-8"))
        if path.name != Path(target).name
    }
    assert not pages.keys() - linked
