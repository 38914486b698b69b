"""What a glossary format is: a name, what it keeps, a writer and a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from postedit.terms.formats.fields import Field, Loss

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.model import Problem, Refused
    from postedit.terms.entry import Entry

__all__ = ["Field", "Format", "Loss", "Request", "Taken", "Written"]


class Request(msgspec.Struct, frozen=True):
    """What a reader or writer is to know besides the data.

    Attributes:
        path: the file that problems and entries name.
        source: the language of the source terms.
        targets: the languages of the renderings, empty for all that there are.
        date: the day that a header shows (``2026-01-31``), empty for none.
    """

    path: str = ""
    source: str = "en"
    targets: tuple[str, ...] = ()
    date: str = ""


class Written(msgspec.Struct, frozen=True):
    """A glossary in another format, and what it lost on the way."""

    data: bytes
    losses: tuple[Loss, ...] = ()


class Taken(msgspec.Struct, frozen=True):
    """Entries read from another format, what could not be read, and what entries have no place for.

    ``given_ids`` tells whether the ids come from the file; otherwise they are made of the source terms.
    """

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    losses: tuple[Loss, ...] = ()
    given_ids: bool = False


class Writer(Protocol):
    """Writes entries."""

    def __call__(self, entries: Sequence[Entry], request: Request, /) -> Written | Refused:
        """Give the file, or why there can be none."""


class Reader(Protocol):
    """Reads entries; what is wrong with the data is a problem, never an exception."""

    def __call__(self, data: bytes, request: Request, /) -> Taken:
        """Give the entries."""


class Format(msgspec.Struct, frozen=True):
    """One format.

    Attributes:
        name: what ``--format`` takes.
        title: its name in full.
        keeps: what comes back when entries are written and read again.
        write: the writer.
        read: the reader.
        remark: what a person should know of it, for the documents.
    """

    name: str
    title: str
    keeps: frozenset[Field]
    write: Writer
    read: Reader
    remark: str = ""


def tally(*more: Loss) -> list[Loss]:
    """Give the losses that are any."""
    return [loss for loss in more if loss.count]


def target_of(entries: Iterable[Entry], request: Request) -> str | None:
    """Give the one target language of a bilingual format, None where there are several or none."""
    if request.targets:
        return request.targets[0] if len(request.targets) == 1 else None
    found = {language for entry in entries for language in entry.languages} - {request.source}
    return next(iter(found)) if len(found) == 1 else None
