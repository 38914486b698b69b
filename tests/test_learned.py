"""What one run learns, the next one knows, and it is never trusted beyond its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.learned import Learned, keep_of_posts, keeps_of_posts


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep records in a folder of the test."""
    monkeypatch.setenv("POSTEDIT_CACHE_DIR", str(tmp_path))
    return tmp_path / "derived"


def learned(key: bytes = b"one", most: int = 10, *, of_posts: bool = False) -> Learned[str]:
    """Give what a new process would have."""
    return Learned("words", lambda: key, str, most, of_posts=of_posts)


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


def test_runs_at_the_same_time_keep_no_more_together() -> None:
    """Each has room for what it learned, but what both keep is no more than one may."""
    one, other = learned(most=2), learned(most=2)
    for each, known in ((one, "ab"), (other, "cd")):
        for word in known:
            each.get(word)
            each.add(word, word)
    one.keep()
    other.keep()
    assert [learned().get(word) for word in "abcd"] == ["a", "b", None, None]


def test_words_of_posts_are_kept_only_where_they_may(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is to keep nothing of posts keeps the rest, and knows what others kept."""
    monkeypatch.setattr("postedit.learned._Keeping.of_posts", True)
    for wanted, word in ((False, "a"), (True, "b")):
        keep_of_posts(wanted)
        assert keeps_of_posts() is wanted
        each = learned(of_posts=True)
        assert each.get(word) is None
        each.add(word, word)
        each.keep()
        assert learned().get(word) == (word if wanted else None)
    keep_of_posts(False)
    other = learned()
    other.get("c")
    other.add("c", "c")
    other.keep()
    assert [learned(of_posts=True).get(word) for word in "abc"] == [None, "b", "c"]


def test_a_damaged_record_is_as_none(folder: Path) -> None:
    """Whatever stands in the file, nothing is known and nothing fails."""
    first = learned()
    first.add("a", "b")
    first.keep()
    for record in folder.iterdir():
        record.write_bytes(record.read_bytes()[:-1] + b"x")
    assert learned().get("a") is None
