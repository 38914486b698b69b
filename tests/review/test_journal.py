"""The journal: one memory that lasts, and that damage to one line does not destroy."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Done, Refused
from postedit.review.journal import JOURNAL, Journal
from postedit.review.verdict import Decision, Matter, Verdict


def verdict(name: str, decision: Decision = Decision.DISMISSED) -> Verdict:
    """Make a verdict on the finding of that name."""
    return Verdict(
        decision, "markup/broken-url", name, "posts/é.md", "https: //a\u2028b", "«x»", "on purpose"
    )


def matter(name: str) -> Matter:
    """Give the finding of that name as verdicts know it."""
    return Matter("markup/broken-url", name)


def test_dismissal_lasts(tmp_path: Path) -> None:
    """What is dismissed stays so after a restart; what was only accepted is not dismissed."""
    journal = Journal(tmp_path)
    assert isinstance(journal.add(verdict("one")), Done)
    journal.add(verdict("two", Decision.ACCEPTED))

    again = Journal(tmp_path)

    assert again.is_dismissed(matter("one"))
    assert not again.is_dismissed(matter("two"))
    assert not again.is_dismissed(matter("three"))
    assert again.problems == []


def test_last_word_counts(tmp_path: Path) -> None:
    """A finding that was reopened is not dismissed, and can be dismissed again."""
    for decision in (Decision.DISMISSED, Decision.REOPENED):
        Journal(tmp_path).add(verdict("one", decision))
    assert not Journal(tmp_path).is_dismissed(matter("one"))

    Journal(tmp_path).add(verdict("one"))
    assert Journal(tmp_path).is_dismissed(matter("one"))


def test_no_journal(tmp_path: Path) -> None:
    """A site without a journal has no verdicts and no problems, and reading makes no file."""
    assert Journal(tmp_path).problems == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [b"{not json}", b'{"decision":"loved","check":"x"}', b"[]", b"caf\xe9", b'{"decision":', b"\x00"],
)
def test_damaged_line_is_left_out(tmp_path: Path, damage: bytes) -> None:
    """A line that is no verdict is reported with its number; those around it count."""
    journal = Journal(tmp_path)
    journal.add(verdict("one"))
    with journal.path.open("ab") as file:
        file.write(b"\n" + damage + b"\r\n")
    Journal(tmp_path).add(verdict("two"))

    again = Journal(tmp_path)

    assert again.is_dismissed(matter("one"))
    assert again.is_dismissed(matter("two"))
    assert [(problem.path, problem.line) for problem in again.problems] == [(str(tmp_path / JOURNAL), 3)]


def test_line_that_was_cut_short(tmp_path: Path) -> None:
    """A line whose writing was interrupted spoils itself and not the next one."""
    journal = Journal(tmp_path)
    journal.add(verdict("one"))
    whole = journal.path.read_bytes()
    journal.path.write_bytes(whole + whole[:40])

    Journal(tmp_path).add(verdict("two"))
    again = Journal(tmp_path)

    assert again.is_dismissed(matter("one"))
    assert again.is_dismissed(matter("two"))
    assert [problem.line for problem in again.problems] == [2]


def test_journal_cut_at_any_byte(tmp_path: Path) -> None:
    """Wherever a journal was cut off, all whole lines count, and the next verdict does as well."""
    journal = Journal(tmp_path)
    for name in ("one", "two"):
        journal.add(verdict(name))
    whole = journal.path.read_bytes()
    first = whole.index(b"\n")
    for cut in range(len(whole)):
        journal.path.write_bytes(whole[:cut])
        Journal(tmp_path).add(verdict("three"))
        again = Journal(tmp_path)
        assert again.is_dismissed(matter("one")) == (cut >= first)
        assert again.is_dismissed(matter("two")) == (cut >= len(whole) - 1)
        assert again.is_dismissed(matter("three"))
        assert len(again.problems) == (cut not in (0, first, first + 1, len(whole) - 1))


@given(st.integers(0, 2), st.integers(0, 199), st.binary(max_size=3))
def test_journal_damaged_anywhere(line: int, place: int, damage: bytes) -> None:
    """Bytes written over a line cost that line at most, or turn it into two that are none."""
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder))
        journal.extend([verdict(name) for name in ("0", "1", "2")])
        lines = journal.path.read_bytes().splitlines(keepends=True)
        lines[line] = lines[line][:place] + damage + lines[line][place + len(damage) : -1] + b"\n"
        journal.path.write_bytes(b"".join(lines))
        again = Journal(Path(folder))
        assert all(again.is_dismissed(matter(str(n))) for n in range(3) if n != line)
        assert len(again.problems) <= 3


def test_journal_that_cannot_be_read(tmp_path: Path) -> None:
    """A folder in the journal's place is a problem when reading and a refusal when writing."""
    (tmp_path / JOURNAL).mkdir(parents=True)
    journal = Journal(tmp_path)

    assert len(journal.problems) == 1
    assert isinstance(journal.add(verdict("one")), Refused)
    assert not journal.is_dismissed(matter("one"))


def test_lines_are_for_people_too(tmp_path: Path) -> None:
    """Each verdict is one line of JSON with texts in plain letters and the time in UTC."""
    Journal(tmp_path).add(verdict("one"))
    line = (tmp_path / JOURNAL).read_bytes()

    assert line.count(b"\n") == 1
    assert "«x»".encode() in line
    assert b"+00:00" in line
