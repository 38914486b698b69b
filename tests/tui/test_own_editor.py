"""The reviewer's own editor: how it is called, and what becomes of what it saves."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from postedit.model import Refused
from tui.external import editor_command
from tui.main.own_editor import differing

from .conftest import CLEAN, FRENCH, Open

Told = Callable[[Pilot[None]], str]
FILE = Path("/a b/index.fr.md")


@pytest.mark.parametrize(
    ("named", "command"),
    [
        ("vim", ["vim", "+7", str(FILE)]),
        ("/usr/bin/nvim -u NONE", ["/usr/bin/nvim", "-u", "NONE", "+7", str(FILE)]),
        ("code", ["code", "--wait", "--goto", f"{FILE}:7"]),
        ("code -w", ["code", "-w", "--goto", f"{FILE}:7"]),
        ("hx", ["hx", f"{FILE}:7"]),
        ("'my editor' --x '$(rm -rf .)'", ["my editor", "--x", "$(rm -rf .)", str(FILE)]),
    ],
)
def test_the_variable_is_split_without_a_shell(named: str, command: list[str]) -> None:
    """Each editor gets the line in its own way; what a shell would run stays a word."""
    assert editor_command({"EDITOR": named}, FILE, 7) == command
    assert editor_command({"VISUAL": named, "EDITOR": "false"}, FILE, 7) == command


def test_a_variable_that_cannot_be_split_is_told() -> None:
    """An open quotation mark is no editor."""
    refused = editor_command({"EDITOR": "vim '"}, FILE, 1)
    assert isinstance(refused, Refused)
    assert "EDITOR" in refused.reason


@given(st.text("ab\n"), st.text("ab\n"))
def test_what_differs_is_all_that_is_replaced(old: str, new: str) -> None:
    """Replacing the span by the text gives the new text."""
    span, text = differing(old, new)
    assert old[: span.start] + text + old[span.end :] == new


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Give a function that makes an editor of a line of Python, in which ``path`` is the copy."""
    monkeypatch.setattr("textual.app.App.suspend", lambda _: nullcontext())

    def make(deed: str) -> Path:
        script = tmp_path / "editor"
        head = f"#!{sys.executable}\nimport sys, pathlib\npath = pathlib.Path(sys.argv[-1])\n"
        script.write_text(head + deed + "\n", "utf-8")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("VISUAL", str(script))
        return script

    return make


SAVE = "path.write_bytes(path.read_bytes().replace(b'https: //', b'https://'))"


async def test_what_is_saved_is_one_edit(
    open_review: Open, target: Path, editor: Callable[[str], Path], told: Told
) -> None:
    """What the editor saves stands in memory, the file is as it was, and one undo takes it back."""
    editor(SAVE)
    async with open_review() as (pilot, screen):
        await pilot.press("e")
        assert screen.reading is not None
        assert screen.reading.session.text == CLEAN
        assert "took what the editor saved" in told(pilot)
        assert target.read_text("utf-8") == FRENCH
        await pilot.press("u")
        assert screen.reading.session.text == FRENCH


async def test_unwritten_changes_are_in_the_copy(open_review: Open, editor: Callable[[str], Path]) -> None:
    """The editor gets the text in memory, so nothing that was accepted is lost by it."""
    editor("path.write_bytes(path.read_bytes().replace(b'court', b'bref'))")
    async with open_review() as (pilot, screen):
        await pilot.press("a", "a", "e")
        assert screen.reading is not None
        assert screen.reading.session.text == CLEAN.replace("court", "bref")


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (f"{SAVE}; sys.exit(3)", "ended with 3: nothing was taken; your text is kept in "),
        ("path.write_bytes(b'---\\ntitle: \"x\\n---\\n')", "; your text is kept in "),
        ("path.write_bytes(b'\\xff')", "is not UTF-8"),
        ("pass", "nothing was changed"),
    ],
)
async def test_what_is_not_taken_is_kept(
    open_review: Open, editor: Callable[[str], Path], told: Told, deed: str, words: str
) -> None:
    """An editor that fails and a text that cannot be read change nothing, and the text is not thrown away."""
    editor(deed)
    async with open_review() as (pilot, screen):
        await pilot.press("e")
        assert words in told(pilot)
        if "kept in " in words:
            kept = Path(told(pilot).rpartition("kept in ")[2])
            assert kept.read_bytes()
        assert screen.reading is not None
        assert screen.reading.session.text == FRENCH


async def test_a_file_that_changed_is_read_again(
    open_review: Open, target: Path, editor: Callable[[str], Path], told: Told
) -> None:
    """Where somebody changed the file meanwhile and nothing is unwritten, the post is read again."""
    editor(f"pathlib.Path({str(target)!r}).write_text({CLEAN!r}, 'utf-8')")
    async with open_review() as (pilot, screen):
        await pilot.press("e")
        assert "has changed on disk: it was read again" in told(pilot)
        assert screen.reading is not None
        assert screen.reading.session.text == CLEAN
        assert screen.workspace is not None
        assert screen.workspace.findings(target) == []


async def test_a_file_that_changed_takes_nothing_from_memory(
    open_review: Open, target: Path, editor: Callable[[str], Path], told: Told
) -> None:
    """Where both the file and the copy changed, what was typed stays in memory and the reviewer is told."""
    editor(f"{SAVE}; pathlib.Path({str(target)!r}).write_text('else', 'utf-8')")
    async with open_review() as (pilot, screen):
        await pilot.press("e")
        assert "has changed on disk in line 1, where you have unwritten changes; both are kept" in told(pilot)
        assert screen.reading is not None
        assert screen.reading.session.text == CLEAN
    assert target.read_text("utf-8") == "else"


async def test_where_nothing_can_be_opened_it_is_said(
    open_review: Open, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a browser the application cannot step aside for an editor."""
    monkeypatch.setenv("EDITOR", "true")
    async with open_review() as (pilot, _):
        await pilot.press("e")
        assert "no editor can be opened from here" in told(pilot)
