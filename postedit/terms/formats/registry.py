"""All formats by name, and which of them a file has."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from postedit.model import Problem
from postedit.terms.formats import (
    crowdin,
    csv_tsv,
    deepl,
    google,
    google_sets,
    lokalise,
    long,
    native,
    omegat,
    phrase,
    tbx2,
    tbx3,
    utx,
    weblate,
    wide,
    xlsx,
)
from postedit.terms.formats.table import decode, header_of, read_rows, sniff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.formats.base import Format

FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        tbx3.FORMAT,
        tbx2.FORMAT,
        csv_tsv.CSV_FORMAT,
        csv_tsv.TSV_FORMAT,
        xlsx.FORMAT,
        deepl.FORMAT,
        google.FORMAT,
        google_sets.FORMAT,
        omegat.FORMAT,
        weblate.FORMAT,
        crowdin.FORMAT,
        lokalise.FORMAT,
        phrase.FORMAT,
        utx.FORMAT,
        native.FORMAT,
    )
}
_SAMPLE_BYTES = 65_536


def guess(path: str, data: bytes) -> Format | None:
    """Give the format of a file from its ending and its beginning, None where it is none we know."""
    ending = PurePath(path).suffix.casefold()
    if data.startswith(b"PK"):
        return FORMATS["xlsx"]
    if ending == ".toml":
        return FORMATS["toml"]
    start = decode(_beginning(data), path)
    if isinstance(start, Problem):
        return None
    if start.lstrip().startswith("<") and ("<martif" in start or "<tbx" in start):
        return FORMATS["tbx2" if "<martif" in start else "tbx"]
    if start.startswith("#UTX"):
        return FORMATS["utx"]
    return _guess_table(start, ending)


def _beginning(data: bytes) -> bytes:
    """Give the first lines of a file, the last of them whole."""
    if len(data) <= _SAMPLE_BYTES:
        return data
    return data[:_SAMPLE_BYTES].rpartition(b"\n")[0] or data[:_SAMPLE_BYTES]


def _guess_table(start: str, ending: str) -> Format | None:
    delimiter = sniff(start, "\t" if ending in (".tsv", ".tab") else ",")
    rows = read_rows(start, delimiter, "")
    if ending in (".txt", ".utf8", ".tab") or isinstance(rows, Problem):
        return FORMATS["omegat"] if "\t" in start else None
    if not rows or len(rows[0][1]) < 2:
        return None
    name = _dialect(rows[0][1], delimiter)
    return FORMATS[name or ("deepl" if delimiter == "," or len(rows[0][1]) == 2 else "omegat")]


def _dialect(header: Sequence[str], delimiter: str) -> str | None:
    names = {*header_of(header)}
    if long.is_long(header):
        return "tsv" if delimiter == "\t" else "csv"
    if crowdin.is_crowdin(header):
        return "crowdin"
    if {"source", "target"} <= names:
        return "weblate"
    if "term" in names and names & {"casesensitive", "forbidden", "tags"}:
        return "lokalise"
    if "term" in names and names & {"translatable", "case sensitive", "description"}:
        return "phrase"
    return "google-sets" if wide.is_wide(header) else None
