"""Reading posts from disk and writing them back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from postedit.model import Done, Problem, Refused
from postedit.post import parse, read_text
from postedit.post.writing import write_text


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """Make a post on disk."""
    path = tmp_path / "post é.md"
    path.write_bytes(b"old\r\n")
    return path


def names(folder: Path) -> list[str]:
    """Give what lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    "raw", [b"", b"\xef\xbb\xbfa", b"a\r\nb", b"a\rb\n", "no end é 😀".encode(), b"\x00\x0c"]
)
def test_text_is_what_stands_there(post: Path, raw: bytes) -> None:
    """Byte-order mark, newlines and a missing last newline are read as they are."""
    post.write_bytes(raw)

    text = read_text(post)

    assert isinstance(text, str)
    assert text.encode() == raw
    assert parse(text, "post.md", "en").text == text


def test_wrong_encoding_names_the_line(post: Path) -> None:
    """A file that is not UTF-8 is a problem that names line and byte and says what to do."""
    post.write_bytes(b"one\ntwo\ncaf\xe9\n")

    problem = read_text(post, "posts/x.md")

    assert isinstance(problem, Problem)
    assert (problem.path, problem.line) == ("posts/x.md", 3)
    assert "0xe9" in problem.message
    assert "convert it to UTF-8" in problem.message


def test_missing_file_is_a_problem(tmp_path: Path) -> None:
    """A file that is not there, and a folder, are problems and no failures."""
    assert isinstance(read_text(tmp_path / "none.md"), Problem)
    assert isinstance(read_text(tmp_path), Problem)


def test_write_replaces_and_leaves_nothing(post: Path) -> None:
    """The file holds the new text, and no temporary file is left beside it."""
    outcome = write_text(post, "old\r\n", "new é\r\n")

    assert isinstance(outcome, Done)
    assert post.read_bytes() == "new é\r\n".encode()
    assert names(post.parent) == [post.name]


def test_changed_file_is_refused(post: Path) -> None:
    """A file that somebody has changed since is left alone."""
    outcome = write_text(post, "old\n", "new\n")

    assert isinstance(outcome, Refused)
    assert "changed on disk" in outcome.reason
    assert post.read_bytes() == b"old\r\n"


def test_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is gone is not made anew."""
    assert isinstance(write_text(tmp_path / "gone.md", "", "new"), Refused)
    assert names(tmp_path) == []


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o755])
def test_permissions_stay(post: Path, mode: int) -> None:
    """The file's permissions are what they were."""
    post.chmod(mode)

    write_text(post, "old\r\n", "new")

    assert post.stat().st_mode & 0o7777 == mode


def test_symbolic_link_stays(post: Path, tmp_path: Path) -> None:
    """Writing through a symbolic link changes the file it points to; the link stays a link."""
    folder = tmp_path / "other"
    folder.mkdir()
    link = folder / "link.md"
    link.symlink_to(post)

    assert isinstance(write_text(link, "old\r\n", "new"), Done)
    assert link.is_symlink()
    assert post.read_text() == "new"
    assert names(folder) == ["link.md"]


def test_circle_of_links_is_refused(tmp_path: Path) -> None:
    """Symbolic links that lead in a circle are refused and no failure."""
    (tmp_path / "a.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "b.md").symlink_to(tmp_path / "a.md")

    assert isinstance(write_text(tmp_path / "a.md", "", "new"), Refused)


def test_failure_leaves_nothing(post: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk fails in the middle, the old text stands and no temporary file is left."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("postedit.post.atomic.os.fsync", full)
    outcome = write_text(post, "old\r\n", "new")

    assert isinstance(outcome, Refused)
    assert "No space left" in outcome.reason
    assert names(post.parent) == [post.name]
    assert post.read_bytes() == b"old\r\n"


def test_half_of_a_character_is_refused(post: Path) -> None:
    """Text that no file can hold is refused before anything is written."""
    assert isinstance(write_text(post, "old\r\n", "new \ud800"), Refused)
    assert post.read_bytes() == b"old\r\n"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_read_only_is_refused(post: Path, what: str) -> None:
    """A read-only file or folder is left as it is, without a temporary file."""
    locked = post if what == "file" else post.parent
    before = locked.stat().st_mode
    locked.chmod(0o444 if what == "file" else 0o555)
    try:
        assert isinstance(write_text(post, "old\r\n", "new"), Refused)
        assert names(post.parent) == [post.name]
    finally:
        locked.chmod(before)
