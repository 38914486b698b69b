"""A SQLite file of values by key, in the user's cache folder, which several runs may use at once."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from postedit.cache_folder import cache_folder

_DAY = 86_400
_MOST = 200_000
"""Values that are kept; when there are more, those not asked for the longest go first."""

_PATIENCE = 5.0
_TABLE = "create table if not exists known (key blob primary key, value blob not null, day integer not null)"


def default_place() -> Path:
    """Give the file in the user's cache folder."""
    return cache_folder() / "findings.sqlite"


class Store:
    """Gives and takes values. It never fails: a damaged file is made anew, without a file nothing is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._today = int(time.time()) // _DAY
        self._waiting: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._file = _opened(path) or _opened_anew(path)

    def get(self, key: bytes) -> bytes | None:
        """Give the value of a key, None where there is none."""
        if self._file is None:
            return None
        try:
            row = self._file.execute("select value, day from known where key = ?", (key,)).fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            self._start_anew()
            return None
        if row is None:
            return None
        if row[1] != self._today:
            self._used.add(key)
        value: bytes = row[0]
        return value

    def put(self, key: bytes, value: bytes) -> None:
        """Take a value; it is written when the store is closed."""
        self._waiting[key] = value

    def close(self) -> None:
        """Write what was taken, and forget the oldest where there is too much."""
        if self._file is None:
            return
        try:
            self._write(self._file)
        except sqlite3.OperationalError:
            pass  # another run holds the file for long, or the disk is full: nothing is kept this time
        except sqlite3.DatabaseError:
            self._start_anew()
            with suppress(sqlite3.DatabaseError):
                self._write(self._file) if self._file else None
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, file: sqlite3.Connection) -> None:
        if not self._waiting and not self._used:
            return
        rows: Iterable[tuple[bytes, bytes, int]] = (
            (key, value, self._today) for key, value in self._waiting.items()
        )
        with file:
            file.executemany("insert or replace into known values (?, ?, ?)", rows)
            used = [(self._today, key) for key in self._used]
            file.executemany("update known set day = ? where key = ?", used)
            surplus = file.execute("select count(*) from known").fetchone()[0] - _MOST
            if surplus > 0:
                oldest = "select key from known order by day limit ?"
                file.execute(f"delete from known where key in ({oldest})", (surplus,))  # noqa: S608 - no input

    def _start_anew(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = _opened_anew(self._path)


def _opened(path: Path) -> sqlite3.Connection | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # One thread at a time uses it; another may close it, where a run that was broken off is cleared away.
        file = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
        try:
            file.execute("pragma journal_mode = wal")
            file.execute("pragma synchronous = normal")
            file.execute(_TABLE)
        except sqlite3.DatabaseError:
            file.close()
            return None
    except (OSError, sqlite3.DatabaseError):
        return None
    return file


def _opened_anew(path: Path) -> sqlite3.Connection | None:
    """Remove a damaged file and its companions, and begin an empty one."""
    for name in (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))):
        with suppress(OSError):
            name.unlink(missing_ok=True)
    return _opened(path)
