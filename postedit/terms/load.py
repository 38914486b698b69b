"""Reading term bases from TOML, strictly: what is wrong is said with file, line and the nearest key."""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from postedit.model import Problem
from postedit.terms.base import TermBase
from postedit.terms.fault import EntryFault
from postedit.terms.lines import Lines, line_in
from postedit.terms.record import read_entry
from postedit.terms.reread import entries_known, keep_entries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from postedit.terms.entry import Entry

_CHECKOUT_GLOSSARY = Path(__file__).resolve().parents[2] / "glossary"


class Loaded(msgspec.Struct, frozen=True):
    """A term base and what kept some entries out of it."""

    base: TermBase
    problems: tuple[Problem, ...] = ()


def builtin_paths() -> list[Path]:
    """Give the term bases that ship with postedit, sorted by name.

    They lie in the package where it is installed and at the top of a checkout otherwise.
    """
    packaged = Path(str(resources.files("postedit"))) / "data" / "glossary"
    folder = packaged if packaged.is_dir() else _CHECKOUT_GLOSSARY
    return sorted(folder.glob("*.toml"))


def load(paths: Iterable[Path], *over: Iterable[Path]) -> Loaded:
    """Read term bases; a file or entry with a fault is left out and told of in ``problems``.

    Args:
        paths: TOML files, in the order in which their entries are to stand.
        over: further layers of them. An entry takes the place of the one with its ``id`` in a layer
            before; within a layer an ``id`` given twice is a fault.
    """
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    for layer in (paths, *over):
        found, faults = _load_layer(layer)
        entries |= found
        problems += faults
    return Loaded(TermBase(entries), tuple(problems))


def _load_layer(paths: Iterable[Path]) -> tuple[dict[str, Entry], list[Problem]]:
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    for path in paths:
        found, faults = _load_file(path)
        problems += faults
        for entry in found:
            if (first := entries.get(entry.id)) is not None:
                problems.append(_duplicate(entry, first))
            else:
                entries[entry.id] = entry
    return entries, problems


def _duplicate(entry: Entry, first: Entry) -> Problem:
    message = (
        f'the id "{entry.id}" is taken: it stands in {first.path}, line {first.line}; give this entry another'
    )
    return Problem(entry.path, message, entry.line)


def _load_file(path: Path) -> tuple[list[Entry], list[Problem]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        return [], [Problem(str(path), f"cannot be read: {error.strerror or error}")]
    if (known := entries_known(path, data)) is not None:
        return known, []
    entries, problems = _parse(path, data)
    if not problems:
        keep_entries(path, data, entries)
    return entries, problems


def _parse(path: Path, data: bytes) -> tuple[list[Entry], list[Problem]]:
    try:
        # tomllib wants the line ends that opening the file as text would give.
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        tables = tomllib.loads(text)
    except UnicodeDecodeError as error:
        return [], [Problem(str(path), f"is not UTF-8: byte {error.start}; save it as UTF-8")]
    except tomllib.TOMLDecodeError as error:
        return [], [Problem(str(path), f"is not TOML: {error}", line_in(error))]
    except RecursionError:
        return [], [Problem(str(path), "has brackets inside brackets beyond reason; write [[entry]] tables")]
    return _read_tables(str(path), tables, Lines(text))


def _read_tables(path: str, tables: dict[str, Any], lines: Lines) -> tuple[list[Entry], list[Problem]]:
    problems = [
        Problem(path, f'unknown key "{key}": a term base has [[entry]] tables only', lines.of_key(key))
        for key in tables
        if key != "entry"
    ]
    rows = tables.get("entry", [])
    if not isinstance(rows, list):
        return [], [*problems, Problem(path, "write [[entry]] with two brackets", lines.of_key("entry"))]
    entries: list[Entry] = []
    for index, row in enumerate(rows):
        line = lines.of_entry(index)
        try:
            entries.append(read_entry(row, path, line or 1))
        except EntryFault as fault:
            problems.append(Problem(path, str(fault), lines.within_entry(index, fault.place) or line))
    return entries, problems
