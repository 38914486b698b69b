"""Tables and spreadsheets as files."""

from __future__ import annotations

import io
import zipfile

import pytest

from postedit.model import Problem
from postedit.terms.formats import FORMATS, Request, sheet
from postedit.terms.formats.sheet import read_sheet
from postedit.terms.formats.table import CSV, decode, read_rows, sniff, write_rows

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FORMULAS = ["=1+1", "+a", "-b", "@c"]


def test_cells_are_quoted_after_rfc_4180() -> None:
    """Quotes are doubled, separators and newlines quoted, rows end with CRLF, formulas stay what they are."""
    data = write_rows([['a"b', "c,d", "e\nf"], FORMULAS], CSV)
    assert data == b'"a""b","c,d","e\nf"\r\n=1+1,+a,-b,@c\r\n'


def test_broken_quoting_names_the_line() -> None:
    """A quote that is never closed is a problem of the file, not an exception."""
    found = FORMATS["csv"].read(b'id,language,term\na,en,b\nc,en,"d\n', Request("x.csv"))
    (problem,) = found.problems
    assert (problem.line, "quoting" in problem.message) == (3, True)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [("a,b\nc,d", ","), ("a;b,c\nd;e", ";"), ("a\tb,c\nd\te", "\t"), ("a", ","), ("a;b;c,d\n", ",")],
)
def test_delimiters_are_told(text: str, delimiter: str) -> None:
    """The delimiter is the one under which rows have as many cells; where several do, a comma."""
    assert sniff(text) == delimiter


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_byte_order_marks_are_read(encoding: str) -> None:
    """A mark decides the encoding and is no part of the first cell."""
    text = decode("é,b".encode(encoding), "x")
    assert not isinstance(text, Problem)
    assert read_rows(text, ",", "x") == [(1, ["é", "b"])]


def test_other_encodings_are_told_of() -> None:
    """A file in Latin 1 is a problem that names the line."""
    found = decode("a\nb\né".encode("latin-1"), "x.csv")
    assert isinstance(found, Problem)
    assert (found.line, "UTF-8" in found.message) == (3, True)


def workbook(sheet_data: str, strings: str = "", name: str = "xl/worksheets/other.xml") -> bytes:
    """Give a spreadsheet as Excel writes it, with shared strings."""
    out = io.BytesIO()
    rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns:r="{rels}"><sheets><sheet name="A" r:id="rId7"/></sheets></workbook>',
        )
        target = name.removeprefix("xl/")
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships><Relationship Id="rId7" Target="{target}"/></Relationships>',
        )
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{strings}</sst>')
        archive.writestr("xl/worksheets/a.xml", "<worksheet/>")
        archive.writestr(name, f'<worksheet xmlns="{MAIN}"><sheetData>{sheet_data}</sheetData></worksheet>')
    return out.getvalue()


def test_shared_strings_runs_and_gaps() -> None:
    """Shared strings with runs, without reading aids; skipped cells are empty; the named sheet is read."""
    runs = "<si><r><t>f</t></r><r><t>r</t></r><rPh><t>no</t></rPh></si>"
    strings = f"<si><t>en</t></si>{runs}<si><t>a_x000A_b</t></si>"
    data = workbook(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row r="4"><c r="B4" t="s"><v>2</v></c><c r="C4"><v>7</v></c><c t="b"><v>1</v></c></row>',
        strings,
    )
    assert read_sheet(data, "x") == [(1, ["en", "", "fr"]), (4, ["", "a\nb", "7", "yes"])]


def test_strings_that_are_not_there_are_empty() -> None:
    """A reference to a shared string that is missing gives an empty cell."""
    data = workbook('<row><c t="s"><v>9</v></c><c t="inlineStr"><is><t>x</t></is></c></row>')
    assert read_sheet(data, "x") == [(1, ["", "x"])]


def test_a_zip_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that unpacks to more than the bound is not read to its end."""
    monkeypatch.setattr(sheet, "MOST_BYTES", 100_000)
    found = read_sheet(workbook("<row/>" * 100_000), "x.xlsx")
    assert isinstance(found, Problem)
    assert "refused" in found.message


@pytest.mark.parametrize("data", [b"PK\x03\x04 nothing", b"", workbook("<row>")[:-40]])
def test_broken_spreadsheets_are_told_of(data: bytes) -> None:
    """What cannot be unpacked is a problem, never an exception."""
    assert isinstance(read_sheet(data, "x"), Problem)


def test_entities_in_a_spreadsheet_are_refused() -> None:
    """The rules for XML hold inside a spreadsheet too."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    assert isinstance(read_sheet(out.getvalue(), "x"), Problem)
