"""A name for the program itself, which changes when any of its files does."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from postedit import __version__

_PACKAGE = Path(__file__).resolve().parents[1]
_CODE = (".py", ".pyc", ".toml", ".txt", ".tsv")


@cache
def program_digest() -> bytes:
    """Give a digest of the version and of the name, size and time of every file of the package."""
    lines = sorted(_files(_PACKAGE))
    return hashlib.blake2b("\n".join([__version__, *lines]).encode(), digest_size=20).digest()


def _files(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(Path(entry.path))
            elif entry.name.endswith(_CODE):
                known = entry.stat()
                yield f"{entry.path} {known.st_size} {known.st_mtime_ns}"
