"""Files of one JSON value a line, read so that damage to one line costs no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from postedit.model import Problem

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
        except (msgspec.DecodeError, ValueError) as error:
            problems.append(Problem(str(path), f"not {what}, left out: {error}", number))
