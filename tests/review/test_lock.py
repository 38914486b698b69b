"""Two reviewers on one site."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from postedit.model import Done, Refused
from postedit.review.folder import make_folder
from postedit.review.lock import Holder, locked


def left_by(root: Path, pid: int, host: str = "") -> None:
    """Leave a lock as that process would."""
    holder = Holder(pid, host or socket.gethostname(), "Ada", "2026-01-02T03:04:05+00:00")
    (make_folder(root) / "lock").write_bytes(msgspec.json.encode(holder))


def dead_process() -> int:
    """Give the id of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_second_reviewer_is_told_who_reviews(tmp_path: Path) -> None:
    """While one reviews, another is refused in words that name the first; afterwards the site is free."""
    with locked(tmp_path) as first, locked(tmp_path) as second:
        assert first == Done("")
        assert isinstance(second, Refused)
        assert f"on {socket.gethostname()}" in second.reason
        assert "remove" in second.reason

    with locked(tmp_path) as third:
        assert third == Done("")


def test_refused_reviewer_leaves_the_lock(tmp_path: Path) -> None:
    """Who is refused does not take the other's lock away on leaving."""
    with locked(tmp_path):
        for _ in range(2):
            with locked(tmp_path) as second:
                assert isinstance(second, Refused)


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not asked after on Windows")
def test_lock_of_a_dead_process_is_taken_over(tmp_path: Path) -> None:
    """A lock whose process is gone from this host is taken over, and that is told."""
    left_by(tmp_path, dead_process())

    with locked(tmp_path) as outcome:
        assert isinstance(outcome, Done)
        assert "Ada" in outcome.message
        assert "gone" in outcome.message
    assert not (tmp_path / ".postedit" / "lock").exists()


def test_other_host_is_believed(tmp_path: Path) -> None:
    """Whether a process of another host still runs cannot be known, so its lock holds."""
    left_by(tmp_path, dead_process(), "elsewhere.invalid")

    with locked(tmp_path) as outcome:
        assert isinstance(outcome, Refused)
        assert "elsewhere.invalid" in outcome.reason


@pytest.mark.parametrize("raw", [b"", b"{}", b"\xff", b'{"pid": -1'])
def test_damaged_lock_is_named(tmp_path: Path, raw: bytes) -> None:
    """A lock that says nothing is not taken over; the words name the file to remove."""
    lock = make_folder(tmp_path) / "lock"
    lock.write_bytes(raw)

    with locked(tmp_path) as outcome:
        assert isinstance(outcome, Refused)
        assert str(lock) in outcome.reason
    assert lock.read_bytes() == raw


def test_nothing_for_git(tmp_path: Path) -> None:
    """A locked site shows git nothing to commit."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    with locked(tmp_path):
        shown = subprocess.run(
            ["git", "status", "--porcelain"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
    assert shown.stdout == ""
