"""What is kept of term bases between runs, and that it is never trusted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from postedit.derived import recall, remember
from postedit.terms import Matcher, load

MANY = 120


def many_entries(count: int = MANY) -> str:
    """Give a term base so large that what it is found by is kept; the last entry is about advocacy."""
    rows = [
        f'[[entry]]\nid = "entry-{n}"\nkind = "term"\n[entry.en]\npreferred = ["word{n}"]\n'
        f'[entry.fr]\npreferred = ["mot{n}"]\ndeprecated = ["terme{n}"]\n'
        for n in range(count - 1)
    ]
    last = (
        '[[entry]]\nid = "advocacy"\nkind = "term"\n[entry.en]\npreferred = ["developer advocacy"]\n'
        '[entry.fr]\npreferred = ["relations développeurs"]\ndeprecated = ["plaidoyer des développeurs"]\n'
    )
    return "\n".join([*rows, last])


def found(path: Path, text: str = "le plaidoyer des développeurs et le terme7") -> list[str]:
    """Give the entries whose deprecated renderings a fresh matcher finds."""
    matcher = Matcher(load([path]).base, "en", "fr")
    return [match.entry.id for match in matcher.deprecated(text)]


def test_a_kept_record_finds_the_same(write: Callable[[str], Path], own_records: Path) -> None:
    """The second run reads the record of the first and finds what it found."""
    path = write(many_entries())
    assert found(path) == found(path) == ["advocacy", "entry-7"]
    assert len(list(own_records.iterdir())) == 2


@pytest.mark.parametrize("damage", [b"", b"\x00", b"\xff" * 400])
def test_a_damaged_record_is_made_anew(
    write: Callable[[str], Path], own_records: Path, damage: bytes
) -> None:
    """Whatever stands in the cache's files, the result is the same and the files are whole afterwards."""
    path = write(many_entries())
    found(path)
    whole = {record.name: record.read_bytes() for record in own_records.iterdir()}
    for record in own_records.iterdir():
        record.write_bytes(record.read_bytes()[:-40] + damage)
    assert found(path) == ["advocacy", "entry-7"]
    assert {record.name: record.read_bytes() for record in own_records.iterdir()} == whole


def test_an_edited_term_base_is_found_by_its_new_words(write: Callable[[str], Path]) -> None:
    """Nothing of what was kept of the old content outlives it."""
    found(write(many_entries()))
    path = write(many_entries().replace("plaidoyer des développeurs", "défense des développeurs"))
    assert found(path, "plaidoyer des développeurs, défense des développeurs") == ["advocacy"]


def test_a_record_is_given_for_its_key_only(own_records: Path) -> None:
    """Another key, another name or another record gives nothing, and a name has one record."""
    remember("name", b"key", b"record")
    assert recall("name", b"key") == b"record"
    assert recall("name", b"other") is None
    assert recall("other", b"key") is None
    remember("name", b"other", b"newer")
    assert recall("name", b"key") is None
    assert len(list(own_records.iterdir())) == 1


def test_several_writers_leave_one_whole_record(own_records: Path) -> None:
    """Runs at the same time never leave a half-written record or a stray file."""
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: remember("name", b"key", bytes([n]) * 50_000), range(40)))
    record = recall("name", b"key")
    assert record is not None
    assert len(record) == 50_000
    assert len(set(record)) == 1
    assert len(list(own_records.iterdir())) == 1
