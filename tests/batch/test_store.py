"""The file of what is known: it never fails a run, whatever became of it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from postedit.batch import store as module
from postedit.batch.store import Store


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give where the file lies."""
    return tmp_path / "deep" / "findings.sqlite"


def put(place: Path, **values: bytes) -> None:
    """Keep values by name."""
    with closing(Store(place)) as store:
        for key, value in values.items():
            store.put(key.encode(), value)


def kept(place: Path, *keys: str) -> list[bytes | None]:
    """Give what is known under names."""
    with closing(Store(place)) as store:
        return [store.get(key.encode()) for key in keys]


def test_values_last(place: Path) -> None:
    """What one run keeps the next one has; what was never kept is not known."""
    put(place, a=b"1")
    assert kept(place, "a", "b") == [b"1", None]


@pytest.mark.parametrize(
    "damage", [b"", b"not a database at all, " * 400, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_file_is_made_anew(place: Path, damage: bytes) -> None:
    """A file that something else wrote over is replaced without a word, and keeps again."""
    put(place, a=b"1")
    place.write_bytes(damage)
    assert kept(place, "a") == [None]
    put(place, a=b"2")
    assert kept(place, "a") == [b"2"]


def test_damage_in_the_middle_is_survived(place: Path) -> None:
    """Pages overwritten behind a sound head lose what they held, no more."""
    put(place, **{f"k{n}": bytes(500) for n in range(200)})
    data = bytearray(place.read_bytes())
    data[4096:] = b"\xaa" * (len(data) - 4096)
    place.write_bytes(data)
    kept(place, *(f"k{n}" for n in range(200)))
    put(place, a=b"2")
    assert kept(place, "a") == [b"2"]


def test_without_a_file_nothing_is_kept(tmp_path: Path) -> None:
    """Where the folder cannot be made, every question is answered with not known."""
    (tmp_path / "file").write_text("in the way")
    place = tmp_path / "file" / "findings.sqlite"
    put(place, a=b"1")
    assert kept(place, "a") == [None]


def test_two_runs_at_once(place: Path) -> None:
    """What both keep is there afterwards."""
    with closing(Store(place)) as one, closing(Store(place)) as other:
        one.put(b"a", b"1")
        other.put(b"b", b"2")
    assert kept(place, "a", "b") == [b"1", b"2"]


def test_the_oldest_go_first(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When there is too much, what was not asked for the longest is forgotten."""
    monkeypatch.setattr(module, "_MOST", 2)
    monkeypatch.setattr(module.time, "time", lambda: 10.0 * 86_400)
    put(place, old=b"1", used=b"2")
    monkeypatch.setattr(module.time, "time", lambda: 11.0 * 86_400)
    assert kept(place, "used") == [b"2"]
    put(place, new=b"3")
    assert kept(place, "old", "used", "new") == [None, b"2", b"3"]
