"""A dialect of tables: which rows it has; the file around them is CSV, TSV or a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from postedit.model import Problem, Refused
from postedit.terms.formats.base import Format, Taken, Written, tally, target_of
from postedit.terms.formats.fields import Loss
from postedit.terms.formats.table import CSV, Row, Shape, decode, flat, read_rows, sniff, write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request
    from postedit.terms.formats.fields import Field


class Rows(msgspec.Struct, frozen=True):
    """The rows that a dialect makes of entries, with its header where it has one, and what was lost."""

    rows: Iterable[Sequence[str]]
    losses: tuple[Loss, ...] = ()


class ToRows(Protocol):
    """Makes rows of entries."""

    def __call__(self, entries: Sequence[Entry], request: Request, /) -> Rows | Refused:
        """Give the rows, or why there can be none."""


class FromRows(Protocol):
    """Makes entries of rows."""

    def __call__(self, rows: Sequence[Row], request: Request, /) -> Taken:
        """Give the entries."""


def table_format(
    name: str,
    title: str,
    keeps: Iterable[Field],
    to_rows: ToRows,
    from_rows: FromRows,
    *,
    shape: Shape = CSV,
    remark: str = "",
) -> Format:
    """Make a format of a dialect and the shape of its file; where cells are quoted, any delimiter is read."""

    def write(entries: Sequence[Entry], request: Request) -> Written | Refused:
        made = to_rows(entries, request)
        if isinstance(made, Refused):
            return made
        rows = list(made.rows)
        folded = 0 if shape.quoted else sum(flat(cell) != cell for row in rows for cell in row)
        return Written(
            write_rows(rows, shape), (*made.losses, *tally(Loss("tabs and newlines in cells", folded)))
        )

    def read(data: bytes, request: Request) -> Taken:
        text = decode(data, request.path)
        if isinstance(text, Problem):
            return Taken(problems=(text,))
        delimiter = sniff(text, shape.delimiter) if shape.quoted else shape.delimiter
        rows = read_rows(text, delimiter, request.path, quoted=shape.quoted)
        return Taken(problems=(rows,)) if isinstance(rows, Problem) else from_rows(rows, request)

    return Format(name, title, frozenset(keeps), write, read, remark)


def bilingual_target(entries: Sequence[Entry], request: Request) -> str | Refused:
    """Give the target language of a dialect that holds one pair of languages."""
    target = target_of(entries, request)
    if target is None:
        return Refused("this format holds one pair of languages; name the target with --language, such as fr")
    return target


def reading_target(request: Request) -> str | None:
    """Give the target language in reading a file that names none."""
    return request.targets[0] if request.targets else None


def needs_target(request: Request) -> Taken:
    """Give the answer to a file of which nobody says what its target language is."""
    what = "this format does not name its languages; name the target with --target, such as fr"
    return Taken(problems=(Problem(request.path, what),))
