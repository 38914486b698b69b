"""What one run learns, the next one knows, and it is never trusted beyond its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.learned import Learned


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep records in a folder of the test."""
    monkeypatch.setattr("postedit.derived._folder", lambda: tmp_path)
    return tmp_path


def learned(key: bytes = b"one", most: int = 10) -> Learned[str]:
    """Give what a new process would have."""
    return Learned("words", lambda: key, str, most)


def test_the_next_run_knows_what_was_kept() -> None:
    """What is added counts in later runs, and only where it was made by the same."""
    first = learned()
    assert first.get("a") is None
    first.add("a", "b")
    first.keep()
    assert learned().get("a") == "b"
    assert learned(b"two").get("a") is None


def test_runs_at_the_same_time_add_to_one_another() -> None:
    """What the one keeps is still there when the other has kept its own."""
    one, other = learned(), learned()
    for each, word in ((one, "a"), (other, "b")):
        each.get(word)
        each.add(word, word.upper())
    one.keep()
    other.keep()
    assert (learned().get("a"), learned().get("b")) == ("A", "B")


def test_no_more_is_kept_than_there_is_room_for() -> None:
    """A record ceases to grow, so that reading it stays quick."""
    full = learned(most=2)
    for word in "abc":
        full.get(word)
        full.add(word, word)
    full.keep()
    assert [learned().get(word) for word in "abc"] == ["a", "b", None]


def test_a_damaged_record_is_as_none(folder: Path) -> None:
    """Whatever stands in the file, nothing is known and nothing fails."""
    first = learned()
    first.add("a", "b")
    first.keep()
    for record in folder.iterdir():
        record.write_bytes(record.read_bytes()[:-1] + b"x")
    assert learned().get("a") is None
