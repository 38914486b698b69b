"""Derived data kept in the user's cache folder, so that a large term base opens in a fraction of a second.

A record belongs to a key (the content it was made of and the version of what made it), and is given
back only for that key and only whole. The cache may be deleted at any time, several processes may use it
at once, and where it cannot be written everything works, only slower.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from postedit.cache_folder import cache_folder

_SEAL = 16
"""Bytes of the seal before each record; it tells a damaged record, and one of another key."""


def recall(name: str, key: bytes) -> bytes | None:
    """Give what was kept under ``name`` for ``key``, None where there is nothing or it is damaged."""
    try:
        kept = _place(name).read_bytes()
    except OSError:
        return None
    record = kept[_SEAL:]
    return record if kept[:_SEAL] == _seal(key, record) else None


def remember(name: str, key: bytes, record: bytes) -> None:
    """Keep a record under ``name``, in place of what was there; a name has one record."""
    place = _place(name)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _write(place, _seal(key, record) + record)
    except OSError:
        return


def digest(*parts: bytes) -> bytes:
    """Give 16 bytes that change with any of the parts."""
    hashed = hashlib.blake2b(digest_size=16)
    for part in parts:
        hashed.update(len(part).to_bytes(8))
        hashed.update(part)
    return hashed.digest()


def _write(place: Path, data: bytes) -> None:
    """Put a record in place in one step: other processes read at the same time."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=place.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(place)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _place(name: str) -> Path:
    return cache_folder() / "derived" / f"{digest(name.encode()).hex()}.msgpack"


def _seal(key: bytes, record: bytes) -> bytes:
    return digest(key, record)
