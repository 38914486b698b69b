"""A disk that fails at any step: files are old or new, the journal is readable, nothing done is lost."""

from __future__ import annotations

import io
import os
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from postedit.model import Done, Outcome, Refused
from postedit.review.session import Session
from tests.review.conftest import TARGET, Desk, broken

NEW = TARGET.replace("https: //bowline.example.org", "https://bowline.example.org")
STEPS = ("open", "replace", "fsync", "chmod", "chown", "mkdir", "unlink", "truncate", "ftruncate")


@contextmanager
def failing_at(step: int, error: int) -> Iterator[Callable[[], int]]:
    """Have the n-th call to the system that opens or changes something fail; gives how many there were."""
    calls = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls - 1 == step:
                raise OSError(error, os.strerror(error))
            return real(*args, **kwargs)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in STEPS:
            patch.setattr(os, name, counted(getattr(os, name)))
        patch.setattr(io, "open", counted(io.open))
        yield lambda: calls


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes, as on a full disk: a write is cut short, the next one fails."""
    _, hard = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def work(session: Session) -> list[Outcome]:
    """Accept a fix, dismiss a finding, and write."""
    first, second = broken(session)
    outcomes = [session.accept(first)]
    outcomes.append(session.dismiss(broken(session)[-1], "as wanted"))
    return [*outcomes, session.write()] if second else outcomes


def check(desk: Desk, session: Session, outcomes: list[Outcome]) -> None:
    """Look at what a sitting has left behind, as the next one finds it."""
    accepted, dismissed, written = (isinstance(outcome, Done) for outcome in outcomes)
    assert desk.text == (NEW if written else TARGET)
    assert session.text == (NEW if accepted else TARGET)
    assert desk.journal.problems == []
    again = desk.session()
    assert again.text == session.text
    assert len(broken(again)) == 2 - accepted - dismissed
    assert [path.name for path in desk.root.iterdir() if path.name.startswith(".knots")] == []
    for outcome in outcomes:
        assert isinstance(outcome, Done) or outcome.reason


def attempt(folder: Path, step: int, error: int = 28) -> tuple[int, list[Outcome]]:
    """Work at a new site with one call failing, and look at what is left; give how many calls there were."""
    folder.mkdir()
    desk = Desk(folder)
    session = desk.session()
    with failing_at(step, error) as count:
        outcomes = work(session)
        calls = count()
    check(desk, session, outcomes)
    return calls, outcomes


def test_every_call_to_the_system_may_fail(tmp_path: Path) -> None:
    """Whichever call fails, what was refused is not done, and what was done is there after a restart."""
    calls, outcomes = attempt(tmp_path / "none", -1)
    assert all(isinstance(outcome, Done) for outcome in outcomes)
    assert calls > 40

    refused = [0, 0, 0]
    for step in range(calls):
        _, outcomes = attempt(tmp_path / str(step), step, (28, 13, 5)[step % 3])
        for number, outcome in enumerate(outcomes):
            refused[number] += isinstance(outcome, Refused)
    assert min(refused) >= 5


@pytest.mark.parametrize("journal", [0, 700])
def test_full_disk(desk: Desk, journal: int) -> None:
    """Whatever does not fit is refused whole: no torn line in the journal, no torn history, no torn post."""
    earlier = desk.session()
    for _ in range(journal // 350):
        earlier.dismiss(broken(earlier)[0])
        earlier.undo()
    kept = desk.journal.path.read_bytes() if journal else b""
    for size in range(0, 2_000, 90):
        session = desk.session()
        with full_after(size):
            outcome = session.accept(broken(session)[0])
        assert desk.text == TARGET
        assert desk.journal.problems == []
        if isinstance(outcome, Refused):
            assert "too large" in outcome.reason
            assert session.text == desk.session().text == TARGET
            assert (desk.journal.path.read_bytes() if desk.journal.path.exists() else b"") == kept
        else:
            assert desk.session().text == NEW
            return
    pytest.fail("nothing ever fitted")


def test_post_that_does_not_fit(desk: Desk) -> None:
    """A post that the disk has no room for stays as it was, and the text in memory is kept."""
    session = desk.session()
    session.accept(broken(session)[0])
    with full_after(100):
        outcome = session.write()
    assert isinstance(outcome, Refused)
    assert desk.text == TARGET
    assert desk.session().text == NEW
    assert isinstance(session.write(), Done)
