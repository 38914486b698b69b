"""What a rule has to say of an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from postedit.terms.entry import Entry


class Complaint(msgspec.Struct, frozen=True, order=True):
    """A fault of an entry, or a hint, which may be right as it is. ``line`` counts from 1."""

    path: str
    line: int
    entry: str
    rule: str
    message: str
    hint: bool = False


def complain(entry: Entry, rule: str, message: str, *, hint: bool = False) -> Complaint:
    """Give a complaint about an entry, at the line of its header."""
    return Complaint(entry.path, entry.line, entry.id, rule, message, hint)


def place(entry: Entry) -> str:
    """Give where another entry stands, for a message."""
    return f'"{entry.id}" ({entry.path}, line {entry.line})'
