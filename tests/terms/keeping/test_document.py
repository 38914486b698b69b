"""Editing a term base as text: what is not edited stays byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from postedit.model import Problem, Refused
from postedit.terms import builtin_paths, load
from postedit.terms.keeping.document import Document, document_of, open_document
from postedit.terms.keeping.storing import one_entry, store
from postedit.terms.keeping.writing import entry_text

FIRST = """\
# about tea
[[entry]]
id = "tea"
kind = "term"  # a drink

[entry.en]
preferred = ["tea"]
"""
SECOND = """\
[[entry]]
id = "cup"
kind = "term"

[entry.en]
preferred = ["cup"]
"""
TEXT = f"# My terms.\n\n{FIRST}\n# --- dishes ---\n\n{SECOND}"


def document(text: str) -> Document:
    """Give a document that is expected to be fine."""
    found = document_of(Path("terms.toml"), text)
    assert isinstance(found, Document)
    return found


def test_entry_comes_with_the_comment_right_above_it() -> None:
    """The comment above an entry is its own; that of a group, with a blank line below, is not."""
    assert document(TEXT).entry("tea") == FIRST
    assert document(TEXT).entry("cup") == SECOND
    assert document(TEXT).entry("pot") is None


def test_removing_takes_one_entry_only() -> None:
    """Removing an entry takes its comment along and leaves everything else."""
    assert document(TEXT).removed("tea") == f"# My terms.\n\n# --- dishes ---\n\n{SECOND}"
    assert document(TEXT).removed("cup") == f"# My terms.\n\n{FIRST}\n# --- dishes ---\n"


def test_replacing_keeps_line_ends() -> None:
    """A file with CRLF gets the new entry with CRLF, and keeps its byte-order mark."""
    windows = document("\ufeff" + TEXT.replace("\n", "\r\n"))
    assert windows.entry("cup") == SECOND
    new = windows.replaced("cup", SECOND.replace("cup", "mug"))
    assert new == "\ufeff" + (TEXT.replace("cup", "mug")).replace("\n", "\r\n")


def test_appending_parts_entries_by_one_blank_line() -> None:
    """A new entry stands at the end behind a blank line; a new file begins with a comment."""
    assert document(TEXT).appended(SECOND.replace("cup", "mug")) == TEXT + "\n" + SECOND.replace("cup", "mug")
    made = Document(Path("new.toml"), None).appended(SECOND)
    assert made.startswith("# ")
    assert made.endswith("\n\n" + SECOND)


@pytest.mark.parametrize("path", builtin_paths(), ids=lambda path: path.stem)
def test_shipped_entries_are_found_whole(path: Path) -> None:
    """Each entry of a shipped file, cut out, reads as the same entry; removed, all others stay."""
    found = open_document(path)
    assert isinstance(found, Document)
    entries = load([path]).base.entries
    assert list(found.ids) == list(entries)
    for identifier in found.ids[:: max(1, len(found.ids) // 10)]:
        entry = one_entry(found.entry(identifier) or "")
        assert not isinstance(entry, Problem)
        assert entry.languages == entries[identifier].languages
        left = document(found.removed(identifier))
        assert [*left.ids] == [one for one in found.ids if one != identifier]
        assert all(left.entry(one) == found.entry(one) for one in left.ids)


def test_every_shipped_entry_survives_being_written() -> None:
    """The TOML of an entry reads as that entry, whatever keys it has."""
    for entry in load(builtin_paths()).base:
        again = one_entry(entry_text(entry))
        assert not isinstance(again, Problem)
        assert (again.id, again.kind, again.severity, again.languages, again.exceptions) == (
            entry.id,
            entry.kind,
            entry.severity,
            entry.languages,
            entry.exceptions,
        )


def test_header_inside_a_string_is_refused() -> None:
    """A file whose entries cannot be told apart by their headers is refused with what to do."""
    tricky = TEXT + 'note = """\n[[entry]]\n"""\n'
    found = document_of(Path("terms.toml"), tricky)
    assert isinstance(found, Problem)
    assert "[[entry]]" in found.message


def test_storing_refuses_what_would_not_load(tmp_path: Path) -> None:
    """A text with a fault, or an id given twice, is refused with file, line and reason; the file stays."""
    path = tmp_path / "terms.toml"
    path.write_text(TEXT)
    found = open_document(path)
    assert isinstance(found, Document)
    wrong = store(found, TEXT.replace('kind = "term"\n\n[entry.en]\npreferred = ["cup"]', 'kind = "trem"'))
    assert isinstance(wrong, Refused)
    assert f"{path}, line 15" in wrong.reason
    assert 'did you mean "term"?' in wrong.reason
    twice = store(found, TEXT + "\n" + SECOND)
    assert isinstance(twice, Refused)
    assert '"cup"' in twice.reason
    assert path.read_text() == TEXT


def test_storing_refuses_a_file_that_has_changed(tmp_path: Path) -> None:
    """What another program wrote in the meantime is not overwritten."""
    path = tmp_path / "terms.toml"
    path.write_text(TEXT)
    found = open_document(path)
    assert isinstance(found, Document)
    path.write_text(FIRST)
    assert isinstance(store(found, TEXT.replace("tea", "chai")), Refused)
    assert path.read_text() == FIRST


def test_storing_makes_a_missing_file(tmp_path: Path) -> None:
    """A term base that is not there yet is made, with its folder."""
    path = tmp_path / "glossary" / "terms.toml"
    found = open_document(path)
    assert isinstance(found, Document)
    assert not isinstance(store(found, found.appended(FIRST)), Refused)
    assert [*load([path]).base.entries] == ["tea"]
