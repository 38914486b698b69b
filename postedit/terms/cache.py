"""Term bases already read, kept in the user's cache folder: TOML takes ten times as long to read.

A record belongs to the exact bytes of its file, so an edited term base is read anew. The cache may be
deleted at any time, and where it cannot be written everything works, only slower.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import cache
from pathlib import Path

import msgspec

from postedit.terms.entry import Entry, LanguageSection, Rendering

# To be raised whenever a term base is read differently; another set of fields shows by itself.
_READING = 1
_FORMAT = (_READING, *(shape.__struct_fields__ for shape in (Entry, LanguageSection, Rendering)))


class _Record(msgspec.Struct, array_like=True):
    """What is kept of one file."""

    digest: bytes
    entries: list[Entry]


def recall(path: Path, data: bytes) -> list[Entry] | None:
    """Give the entries of a term base read before, None where ``data`` was not.

    Args:
        path: where the term base lies; its entries name it.
        data: the bytes of the file.
    """
    try:
        record = _decoder().decode(_place(path).read_bytes())
    except (OSError, msgspec.MsgspecError):
        return None
    return record.entries if record.digest == _digest(path, data) else None


def remember(path: Path, data: bytes, entries: list[Entry]) -> None:
    """Keep the entries that the term base at ``path``, whose bytes are ``data``, was read into."""
    place = _place(path)
    record = msgspec.msgpack.encode(_Record(_digest(path, data), entries))
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _write(place, record)
    except OSError:
        return


def _write(place: Path, record: bytes) -> None:
    """Put a record in place in one step: other processes read at the same time."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=place.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(record)
        Path(name).replace(place)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


@cache
def _decoder() -> msgspec.msgpack.Decoder[_Record]:
    return msgspec.msgpack.Decoder(_Record)


@cache
def _folder() -> Path:
    from platformdirs import user_cache_dir  # noqa: PLC0415 - only where term bases are read

    return Path(user_cache_dir("postedit")) / "terms"


def _place(path: Path) -> Path:
    return _folder() / f"{hashlib.blake2b(bytes(path.absolute()), digest_size=16).hexdigest()}.msgpack"


def _digest(path: Path, data: bytes) -> bytes:
    """Give what changes with the file, with the name its entries carry, and with this module."""
    return hashlib.blake2b(f"{_FORMAT} {path}\n".encode() + data, digest_size=16).digest()
