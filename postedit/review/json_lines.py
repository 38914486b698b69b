"""Files of one JSON value a line, read and appended to so that damage to one line costs no other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import TypeVar

import msgspec

from postedit.model import Problem

if sys.platform != "win32":
    import fcntl

Value = TypeVar("Value", bound=msgspec.Struct)


def read_lines(path: Path, kind: type[Value], what: str, problems: list[Problem]) -> Iterator[Value]:
    """Give the values of a file, none where there is no file.

    A line that is none is told of in ``problems`` with its number as not being ``what`` ("a verdict").
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return
    except OSError as error:
        problems.append(Problem(str(path), f"cannot be read: {error.strerror or error}"))
        return
    decoder = msgspec.json.Decoder(kind)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield decoder.decode(line)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            problems.append(Problem(str(path), f"not {what}, left out: {error}", number))


def append_lines(path: Path, values: Iterable[msgspec.Struct]) -> None:
    """Append values to a file, which need not exist; they are on disk when this returns.

    Raises:
        OSError: the file could not be written; it holds what it held.
    """
    lines = b"".join(msgspec.json.encode(value) + b"\n" for value in values)
    with path.open("ab+", buffering=0) as file:
        _wait_for_turn(file)
        size = file.seek(0, os.SEEK_END)
        rest = memoryview(_line_end(file) + lines)
        goal = size
        try:
            while rest:
                written = file.write(rest) or 0
                goal += written
                rest = rest[written:]
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                # What somebody else has appended meanwhile is not cut off.
                if file.seek(0, os.SEEK_END) == goal:
                    file.truncate(size)
            raise


def _wait_for_turn(file: FileIO) -> None:
    """Keep other programs from appending until the file is closed: half a line looks like one cut short.

    Where the system cannot do that, an empty line may come of it, which says nothing.
    """
    if sys.platform != "win32":
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX)


def _line_end(file: FileIO) -> bytes:
    """Give the line break that a write cut short has left out, so that it spoils one line and not two."""
    if file.seek(0, os.SEEK_END) == 0:
        return b""
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"
