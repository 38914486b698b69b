"""TBX that is written against schemas of the standard's structure, transcribed for the test."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from postedit.model import Refused
from postedit.terms import Entry, Gender, Kind, LanguageSection, Level, Rendering, Status, builtin_paths, load
from postedit.terms.formats import FORMATS, Request

xmlschema = pytest.importorskip("xmlschema")

HERE = Path(__file__).parent
SCHEMAS = {"tbx": "tbx-basic.xsd", "tbx2": "tbx2.xsd"}


def errors(name: str, entries: list[Entry], change: tuple[str, str] = ("", "")) -> list[str]:
    """Write entries and give what the schema has against the file, after one change of its text."""
    written = FORMATS[name].write(entries, Request())
    assert not isinstance(written, Refused)
    schema = xmlschema.XMLSchema(str(HERE / SCHEMAS[name]), allow="local")
    text = written.data.decode().replace(' encoding="UTF-8"', "")
    return [str(error.reason) for error in schema.iter_errors(text.replace(*change) if change[0] else text)]


def odd_entry() -> Entry:
    """Give an entry with what is hard to write: a digit first, a section without terms, markup in a term."""
    fr = LanguageSection(
        renderings=(
            Rendering("a < b & c", Status.PREFERRED, Gender.COMMON, note="]]>"),
            Rendering("x\x07y", Status.DEPRECATED, alone=True),
        ),
        pos="phrase",
        example="<i>",
    )
    return Entry(
        id="3d-print",
        kind=Kind.IDIOM,
        severity=Level.STYLE,
        languages={"en": fr, "fr": fr, "nl": LanguageSection(note="no term")},
        do_not_translate=True,
    )


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_shipped_term_bases_are_valid(name: str) -> None:
    """What ships is written as the schema wants it."""
    assert errors(name, [*load(builtin_paths()).base][::7]) == []


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_odd_entries_are_valid(name: str) -> None:
    """So are ids that begin with a digit, markup, control characters, and languages without a term."""
    assert errors(name, [odd_entry(), msgspec.structs.replace(odd_entry(), id="b")]) == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("tbx", ("preferredTerm-admn-sts", "preferred")),
        ("tbx", ("<term>", "<term><b/>")),
        ("tbx", ('id="_3d-print"', 'id="3d-print"')),
        ("tbx2", ("<tig>", "<tig><note>first</note>")),
    ],
)
def test_schema_is_no_rubber_stamp(name: str, change: tuple[str, str]) -> None:
    """A wrong status, a wrong element, an id that is no name, and a wrong order are found."""
    assert errors(name, [odd_entry()], change)


def test_what_xml_cannot_hold_is_told() -> None:
    """A control character is left out and counted, and so is an entry without any term."""
    bare = Entry(id="none", kind=Kind.TERM, severity=Level.ERROR, languages={})
    written = FORMATS["tbx"].write([odd_entry(), bare], Request())
    assert not isinstance(written, Refused)
    assert {loss.field: loss.count for loss in written.losses} == {
        "control characters": 2,
        "entries without a term": 1,
    }
    assert b"xy</term>" in written.data
