"""The first sheet of a spreadsheet as rows of text, unpacked within bounds."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.model import Problem
from postedit.terms.formats.safe_xml import MOST_BYTES, Handlers, feed
from postedit.terms.formats.xml_tree import Node, parse

if TYPE_CHECKING:
    from postedit.terms.formats.table import Row

MOST_PARTS = 10_000
MOST_COLUMNS = 16_384
_SPELLED = late_regex(r"_x([0-9A-Fa-f]{4})_")
_SHEET = late_regex(r"xl/worksheets/[^/]+\.xml\Z")
_COLUMN = late_regex(r"[A-Z]+")


def read_sheet(data: bytes, path: str) -> list[Row] | Problem:
    """Give the rows of the first sheet that have any text, or why there are none to read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive, path)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        return Problem(path, f"is not a spreadsheet that can be unpacked: {error}")


def _read(archive: zipfile.ZipFile, path: str) -> list[Row] | Problem:
    if len(archive.infolist()) > MOST_PARTS:
        return Problem(path, f"is refused: it has more than {MOST_PARTS} parts")
    strings: list[str] = []
    if "xl/sharedStrings.xml" in archive.namelist():
        part = _unpacked(archive, "xl/sharedStrings.xml", path)
        shared = part if isinstance(part, Problem) else parse(part, path)
        if isinstance(shared, Problem):
            return shared
        strings = [_string(item) for item in shared.named("si")]
    name = _first_sheet(archive, path)
    part = name if isinstance(name, Problem) else _unpacked(archive, name, path)
    if isinstance(part, Problem):
        return part
    sheet = _Sheet(strings)
    return feed(part, sheet, path) or sheet.rows


def _unpacked(archive: zipfile.ZipFile, name: str, path: str) -> bytes | Problem:
    """Unpack one part, however large it says it is, up to the bound."""
    with archive.open(name) as part:
        data = part.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        return Problem(path, f"is refused: {name} unpacks to more than {MOST_BYTES // 2**20} MiB")
    return data


def _first_sheet(archive: zipfile.ZipFile, path: str) -> str | Problem:
    """Give the part of the sheet that the workbook names first."""
    names = set(archive.namelist())
    found = [name for name in archive.namelist() if _SHEET.match(name)]
    if {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        book, links = (
            _part(archive, name, path) for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
        )
        if isinstance(book, Problem) or isinstance(links, Problem):
            return book if isinstance(book, Problem) else links  # type: ignore[return-value]
        sheet = next(book.below("sheet"), None)
        wanted = sheet.attributes.get("r:id", "") if sheet else ""
        targets = {link.attributes.get("Id"): link.attributes.get("Target", "") for link in links.children}
        found.insert(0, posixpath.normpath(posixpath.join("/xl", targets.get(wanted, ""))).lstrip("/"))
    name = next((one for one in found if one in names and one != "xl"), None)
    return name or Problem(path, "is not a spreadsheet: it has no sheet")


def _part(archive: zipfile.ZipFile, name: str, path: str) -> Node | Problem:
    data = _unpacked(archive, name, path)
    return data if isinstance(data, Problem) else parse(data, path)


def _string(item: Node) -> str:
    """Give a shared string: plain text or runs, without the reading aids of Japanese (rPh)."""
    pieces = [item.first("t"), *(run.first("t") for run in item.named("r"))]
    return _plain("".join(piece.text for piece in pieces if piece is not None))


def _plain(text: str) -> str:
    """Give text with the characters that ``_x0009_`` and the like spell."""
    return _SPELLED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


class _Sheet(Handlers):
    """Takes rows from the elements of a sheet as they come; a tree of 50,000 rows would be large."""

    def __init__(self, strings: list[str]) -> None:
        self.rows: list[Row] = []
        self._strings = strings
        self._cells: list[str] = []
        self._number = 0
        self._type = ""
        self._text: list[str] | None = None
        self._phonetic = False
        self._value = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            given = attributes.get("r", "")
            self._number = int(given) if given.isdecimal() else self._number + 1
            self._cells = []
        elif name == "c":
            self._type, self._value = attributes.get("t", ""), ""
            place = _column(attributes.get("r", ""))
            if place is not None and place < MOST_COLUMNS:
                self._cells += [""] * (place - len(self._cells))
        elif name == "rPh":
            self._phonetic = True
        elif name in ("t", "v"):
            self._text = []

    def text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, name: str) -> None:
        if name in ("t", "v") and self._text is not None:
            self._value += "" if self._phonetic else "".join(self._text)
            self._text = None
        elif name == "rPh":
            self._phonetic = False
        elif name == "c":
            self._cells.append(self._cell())
        elif name == "row" and any(self._cells):
            self.rows.append((self._number, self._cells))

    def _cell(self) -> str:
        if self._type == "s":
            place = int(self._value) if self._value.strip().isdecimal() else -1
            return self._strings[place] if 0 <= place < len(self._strings) else ""
        if self._type == "b":
            return "yes" if self._value == "1" else "no"
        return _plain(self._value)


def _column(reference: str) -> int | None:
    """Give the place of a cell reference, from 0: 1 for ``B7``."""
    letters = _COLUMN.match(reference)
    if letters is None or len(letters[0]) > 3:
        return None
    place = 0
    for letter in letters[0]:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
