"""Term bases already read: TOML takes ten times as long to read as what it was read into.

What was read belongs to the exact bytes of its file, so an edited term base is read anew.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from postedit.derived import digest, recall, remember
from postedit.terms.entry import Entry, LanguageSection, Rendering

if TYPE_CHECKING:
    from pathlib import Path

# To be raised whenever a term base is read differently; another set of fields shows by itself.
_READING = 2
_FORMAT = (_READING, *(shape.__struct_fields__ for shape in (Entry, LanguageSection, Rendering)))


def entries_known(path: Path, data: bytes) -> list[Entry] | None:
    """Give the entries of a term base read before, None where ``data`` was not.

    Args:
        path: where the term base lies; its entries name it.
        data: the bytes of the file.
    """
    record = recall(_name(path), _key(path, data))
    try:
        return None if record is None else _decoder().decode(record)
    except msgspec.MsgspecError:
        return None


def keep_entries(path: Path, data: bytes, entries: list[Entry]) -> None:
    """Keep the entries that the term base at ``path``, whose bytes are ``data``, was read into."""
    remember(_name(path), _key(path, data), msgspec.msgpack.encode(entries))


@cache
def _decoder() -> msgspec.msgpack.Decoder[list[Entry]]:
    return msgspec.msgpack.Decoder(list[Entry])


def _name(path: Path) -> str:
    return f"entries of {path.absolute()}"


def _key(path: Path, data: bytes) -> bytes:
    """Give what changes with the file, with the name its entries carry, and with how it is read."""
    return digest(repr(_FORMAT).encode(), str(path).encode(errors="surrogateescape"), data)
