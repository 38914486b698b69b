"""Tables of text: CSV and TSV after RFC 4180, read and written.

No cell is changed on the way, so a term that begins with ``=`` or ``@`` is written as it is. A spreadsheet
may take it for a formula, but a guarded cell would be another term for whatever reads it next.
"""

from __future__ import annotations

import codecs
import csv
import io
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from postedit.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Row = tuple[int, list[str]]
"""A row with the line on which it ends, from 1."""

_ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = ",\t;"
_SAMPLE_ROWS = 20


class Shape(msgspec.Struct, frozen=True):
    """How cells are parted and rows ended.

    Without ``quoted``, cells are written bare, and tabs and newlines in them become spaces. Quoted tables end
    their rows with CRLF: Python's csv quotes the characters of its line end and no other of the kind.
    """

    delimiter: str = ","
    quoted: bool = True
    newline: str = "\r\n"


CSV = Shape()
TSV = Shape("\t")
BARE_TSV = Shape("\t", quoted=False, newline="\n")


def write_rows(rows: Iterable[Sequence[str]], shape: Shape) -> bytes:
    """Give rows as UTF-8."""
    if shape.quoted:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=shape.delimiter, lineterminator="\r\n").writerows(rows)
        text = out.getvalue()
    else:
        lines = (shape.delimiter.join(flat(cell) for cell in row) for row in rows)
        text = "".join(f"{line}{shape.newline}" for line in lines)
    return text.encode()


def flat(cell: str) -> str:
    """Give a cell on one line, for tables that have no quoting: white space becomes single spaces."""
    return (
        " ".join(cell.split()) if any(c in cell for c in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029") else cell
    )


def decode(data: bytes, path: str) -> str | Problem:
    """Give the text of a file: UTF-8, or UTF-16 where a byte-order mark says so."""
    encoding = next((name for mark, name in _ENCODINGS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(
            path, f"is not {encoding.upper()[:6].rstrip('-')}: byte {error.start}; save it as UTF-8", line
        )


def read_rows(text: str, delimiter: str, path: str, *, quoted: bool = True) -> list[Row] | Problem:
    """Give the rows that have any text, or the line at which the quoting goes wrong."""
    if not quoted:
        lines = text.replace("\r\n", "\n").split("\n")
        return [(n, line.split(delimiter)) for n, line in enumerate(lines, 1) if line.strip()]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    try:
        rows += ((reader.line_num, row) for row in reader if any(row))
    except csv.Error as error:
        return Problem(path, f"the quoting is broken: {error}", reader.line_num or 1)
    return rows


def sniff(text: str, expected: str = ",") -> str:
    """Give the delimiter of a table.

    It is the one that is expected where that parts the first rows into as many cells each; else the one that
    does; else one that parts them at all.
    """
    scores: dict[str, tuple[bool, bool, int]] = {}
    for delimiter in _DELIMITERS:
        widths = _widths(text, delimiter)
        if widths and max(widths) > 1:
            even = len({*widths}) == 1
            scores[delimiter] = (even, even and delimiter == expected, min(widths))
    return max(scores, key=lambda one: scores[one]) if scores else expected


def _widths(text: str, delimiter: str) -> list[int]:
    """Give the number of cells of the first rows, none where the quoting does not work out."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [len(row) for row in islice(reader, _SAMPLE_ROWS) if row]
    except csv.Error:
        return []


def header_of(row: Sequence[str]) -> list[str]:
    """Give the names of columns in a form to compare: lower case, words parted by one space."""
    return [" ".join(cell.replace("_", " ").casefold().split()) for cell in row]


def cells(row: Sequence[str], columns: Sequence[str]) -> dict[str, str]:
    """Give the cells of a row by the names of their columns; what has no column is left out."""
    return dict(zip(columns, row, strict=False))
