"""Spreadsheets in Office Open XML (ISO/IEC 29500): one sheet, the table that CSV has.

Written are inline strings; read are inline and shared strings, of the first sheet. How control characters are
spelled (``_x0009_``) follows 22.9.2.19 (ST_Xstring) of part 1.
"""

from __future__ import annotations

import io
import zipfile
from string import ascii_uppercase
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from postedit.late import late_regex
from postedit.model import Problem
from postedit.terms.formats import csv_tsv, long
from postedit.terms.formats.base import Format, Taken, Written
from postedit.terms.formats.fields import ALL
from postedit.terms.formats.sheet import read_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Terms" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_SPELLED = late_regex(r"_(?=x[0-9A-Fa-f]{4}_)")
_CONTROL = late_regex("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def _write(entries: Sequence[Entry], request: Request) -> Written:
    rows = long.to_rows(entries, request).rows
    body = "".join(_row(number, row) for number, row in enumerate(rows, 1))
    sheet = f'<worksheet xmlns="{_SHEETS}"><sheetData>{body}</sheetData></worksheet>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in {**_PARTS, "xl/worksheets/sheet1.xml": sheet}.items():
            # A fixed time makes the same terms give the same file.
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), _XML + part, zipfile.ZIP_DEFLATED)
    return Written(out.getvalue())


def _row(number: int, row: Sequence[str]) -> str:
    """Write the cells of a row that have any text; each says where it stands."""
    cells = "".join(
        f'<c r="{column}{number}" t="inlineStr"><is><t xml:space="preserve">{_spelled(cell)}</t></is></c>'
        for column, cell in zip(ascii_uppercase, row, strict=False)
        if cell
    )
    return f'<row r="{number}">{cells}</row>'


def _spelled(text: str) -> str:
    """Write text with control characters spelled out, and with what looks like such spelling."""
    return escape(_CONTROL.sub(lambda match: f"_x{ord(match[0]):04X}_", _SPELLED.sub("_x005F_", text)))


def _read(data: bytes, request: Request) -> Taken:
    rows = read_sheet(data, request.path)
    return Taken(problems=(rows,)) if isinstance(rows, Problem) else csv_tsv.from_rows(rows, request)


FORMAT = Format(
    name="xlsx",
    title="Spreadsheet (Office Open XML)",
    keeps=ALL,
    write=_write,
    read=_read,
    remark="The table of CSV on one sheet; the first sheet is read.",
)
