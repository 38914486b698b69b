"""What is worked out from all entries of a term base, kept until an entry or what made it changes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

import msgspec

from postedit.derived import digest, recall, remember
from postedit.terms.learned_lemmas import makers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from postedit.terms.entry import Entry

Kept = TypeVar("Kept")

_FEW = 100
"""Entries up to which it is quicker to work out anything than to fetch it."""

# To be raised whenever what is made of entries changes without a new version of postedit.
_MAKING = 7


def kept(
    name: str, entries: Sequence[Entry], facts: object, shape: type[Kept], make: Callable[[], Kept]
) -> Kept:
    """Give what was made of these entries in an earlier run, else make and keep it.

    Args:
        name: what it is; each set of files has one record of a name.
        entries: the entries of a term base.
        facts: what else it depends on, printed alike where it is alike.
        shape: its type, plain data.
        make: makes it.
    """
    if len(entries) <= _FEW:
        return make()
    place = " ".join((name, *sorted({entry.path for entry in entries})))
    key = digest(_content_of(tuple(entries)), repr((_MAKING, makers(), name, facts)).encode())
    found = _decoded(recall(place, key), shape)
    if found is None:
        found = make()
        remember(place, key, msgspec.msgpack.encode(found))
    return found


def _decoded(record: bytes | None, shape: type[Kept]) -> Kept | None:
    try:
        return None if record is None else msgspec.msgpack.decode(record, type=shape)
    except msgspec.MsgspecError:
        return None


@lru_cache(maxsize=4)
def _content_of(entries: tuple[Entry, ...]) -> bytes:
    """Give a digest of entries, which several languages and sides ask for."""
    return digest(msgspec.msgpack.encode(entries))
