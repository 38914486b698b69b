"""What Co-op Translator noted of the source that a translation was made from.

It keeps a ``.co-op-translator.json`` above the translations; its older versions put a comment at the top of
each (``Signs.coop``). ``original_hash`` is the MD5 of the source file.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from postedit.post.reading import read_text

if TYPE_CHECKING:
    from pathlib import Path

_FILE = ".co-op-translator.json"
_HASH = "original_hash"
_LEVELS = 12
"""Folders above a translation in which Co-op Translator's file is looked for."""


class CoopNotes:
    """Finds the notes of many translations; each folder is looked at once."""

    def __init__(self) -> None:
        self._real = cache(self._resolve)
        self._file_above = cache(self._find)

    def hash_of(self, target: Path, comment: str | None) -> str:
        """Give the hash noted for a translation, in its ``comment`` or in the file; empty without one."""
        if comment is not None:
            return _hash_in(_parsed(comment))
        path = self._real(target)
        file = self._file_above(path.parent)
        if file is None or len(path.parts) - len(file.parent.parts) > _LEVELS:
            return ""
        entries = _entries(file, file.stat().st_mtime_ns)
        return _hash_in(entries.get(path.relative_to(file.parent).as_posix()))

    def _resolve(self, path: Path) -> Path:
        """Give the path without symbolic links; a folder's are found once for all that it holds."""
        if path.name in ("", "..") or path.is_symlink():
            return path.resolve()
        return self._real(path.parent) / path.name

    def _find(self, folder: Path) -> Path | None:
        """Give the nearest file of notes from a folder upwards."""
        file = folder / _FILE
        if file.is_file():
            return file
        return None if folder == folder.parent else self._file_above(folder.parent)


@lru_cache(maxsize=64)
def _entries(file: Path, _changed: int) -> dict[str, object]:
    text = read_text(file)
    found = _parsed(text) if isinstance(text, str) else None
    return (
        {str(key).replace("\\", "/"): value for key, value in found.items()}
        if isinstance(found, dict)
        else {}
    )


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _hash_in(entry: object) -> str:
    value = entry.get(_HASH) if isinstance(entry, dict) else None
    return value.lower() if isinstance(value, str) else ""
