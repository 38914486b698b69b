"""Writing a term base after proof that what is written can be read."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from postedit.model import Done, Outcome, Problem, Refused
from postedit.post.writing import write_text
from postedit.terms.fault import EntryFault
from postedit.terms.keeping.document import BOM, document_of, plain, refusal
from postedit.terms.lines import Lines, line_in
from postedit.terms.record import read_entry

if TYPE_CHECKING:
    from postedit.terms.entry import Entry
    from postedit.terms.keeping.document import Document


def entries_of(text: str, path: str = "") -> list[Entry] | Problem:
    """Read entries from TOML, or give the first fault with its line in ``text``.

    Args:
        text: one or more ``[[entry]]`` tables.
        path: what the problem and the entries name as their file.
    """
    text = plain(text).removeprefix(BOM)
    try:
        rows = tomllib.loads(text).get("entry", [])
    except tomllib.TOMLDecodeError as error:
        return Problem(path, f"is not TOML: {error}", line_in(error))
    if not isinstance(rows, list):
        return Problem(path, "write [[entry]] with two brackets")
    lines = Lines(text)
    entries = []
    for index, row in enumerate(rows):
        line = lines.of_entry(index)
        try:
            entries.append(read_entry(row, path, line or 1))
        except EntryFault as fault:
            return Problem(path, str(fault), lines.within_entry(index, fault.place) or line)
    return entries


def one_entry(text: str) -> Entry | Problem:
    """Read exactly one entry from TOML, or say what is wrong with it."""
    found = entries_of(text)
    if isinstance(found, Problem):
        return found
    if len(found) != 1:
        return Problem("", f"there must be one [[entry]] here, not {len(found)}")
    return found[0]


def store(document: Document, text: str) -> Outcome:
    """Replace the content of a term base, or say why not.

    Refused are a text that would not load, one in which two entries share an id, and a file that has changed
    since it was read. A missing file is made, with its folder.
    """
    found = entries_of(text, str(document.path))
    if isinstance(found, Problem):
        return refusal(found)
    counts = Counter(entry.id for entry in found)
    twice = next((one for one, count in counts.items() if count > 1), None)
    if twice is not None:
        return Refused(f'the id "{twice}" stands in {document.path} already')
    parsed = document_of(document.path, text)
    if isinstance(parsed, Problem):
        return refusal(parsed)
    if document.text is None:
        return _create(document.path, text)
    return write_text(document.path, document.text, text)


def _create(path: Path, text: str) -> Outcome:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        return Refused(f"{path.name} has been made by another program; try again")
    except OSError as error:
        return Refused(f"{path} cannot be written: {error.strerror or error}")
    return Done(f"made {path}")
