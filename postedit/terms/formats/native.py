"""Our own TOML: the format of the term bases themselves."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from postedit.model import Problem
from postedit.terms.fault import EntryFault
from postedit.terms.formats.base import Format, Taken, Written
from postedit.terms.formats.fields import ALL
from postedit.terms.formats.table import decode
from postedit.terms.keeping.writing import entry_text
from postedit.terms.lines import Lines, line_in
from postedit.terms.record import read_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request


def _write(entries: Sequence[Entry], _request: Request) -> Written:
    return Written("\n".join(entry_text(entry) for entry in entries).encode())


def _read(data: bytes, request: Request) -> Taken:
    text = decode(data, request.path)
    if isinstance(text, Problem):
        return Taken(problems=(text,))
    text = text.replace("\r\n", "\n")
    try:
        rows = tomllib.loads(text).get("entry", [])
    except tomllib.TOMLDecodeError as error:
        return Taken(problems=(Problem(request.path, f"is not TOML: {error}", line_in(error)),))
    if not isinstance(rows, list):
        return Taken(problems=(Problem(request.path, "write [[entry]] with two brackets"),))
    lines = Lines(text)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for index, row in enumerate(rows):
        line = lines.of_entry(index) or 1
        try:
            entries.append(read_entry(row, request.path, line))
        except EntryFault as fault:
            at = lines.within_entry(index, fault.place) or line
            problems.append(Problem(request.path, str(fault), at))
    return Taken(tuple(entries), tuple(problems), given_ids=True)


FORMAT = Format("toml", "TOML of postedit", ALL, _write, _read, "The format of the term bases themselves.")
