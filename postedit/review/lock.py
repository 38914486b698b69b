"""The lock that keeps two reviewers from one site at the same time. Reading commands need none."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec

from postedit.model import Done, Outcome, Refused
from postedit.review.folder import make_folder, own_file
from postedit.review.who import reviewer


class Holder(msgspec.Struct, frozen=True):
    """Who reviews a site, and since when (UTC, ISO 8601)."""

    pid: int
    host: str
    who: str
    time: str

    def __str__(self) -> str:
        return f"{self.who or 'somebody'} (process {self.pid} on {self.host}, since {self.time})"

    @property
    def is_gone(self) -> bool:
        """Tell whether the process ran on this host and runs no more.

        A process of another host is never taken for gone, nor is any on Windows, where asking after
        a process by signal would end it.
        """
        if self.host != socket.gethostname() or sys.platform == "win32" or self.pid <= 0:
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            return False
        return False


@contextmanager
def locked(root: Path) -> Iterator[Outcome]:
    """Hold the site's lock while the context lasts.

    Gives ``Refused`` with the holder's name where somebody else has it. Done's message is empty, or says
    that a lock whose process is gone was taken over, or that the site cannot be written and has no lock.
    """
    holder = Holder(
        os.getpid(), socket.gethostname(), reviewer(), datetime.now(UTC).isoformat(timespec="seconds")
    )
    try:
        path = own_file(root, "lock")
        outcome = _take(make_folder(root), path, holder)
    except OSError as error:
        yield Done(f"no lock: {root} cannot hold one ({error.strerror or error})")
        return
    try:
        yield outcome
    finally:
        if isinstance(outcome, Done) and _read(path) == holder:
            with suppress(OSError):
                path.unlink()


def _take(folder: Path, path: Path, holder: Holder) -> Outcome:
    """Put a lock in place that is whole from the first moment on: it is written aside, then linked."""
    aside = folder / f".lock.{uuid4().hex}"
    try:
        aside.write_bytes(msgspec.json.encode(holder) + b"\n")
        try:
            os.link(aside, path)
        except FileExistsError:
            return _take_over(aside, path, holder)
    finally:
        aside.unlink(missing_ok=True)
    return Done("")


def _take_over(aside: Path, path: Path, holder: Holder) -> Outcome:
    """Replace the lock of a process that is gone; refuse where its holder may still review."""
    other = _read(path)
    if other is None:
        return Refused(f"{path} is no lock that postedit wrote; remove it if nobody reviews this site")
    if not other.is_gone:
        return Refused(
            f"{other} reviews this site already; wait until that ends, or remove {path} if it has ended. "
            "'postedit check' works meanwhile"
        )
    aside.replace(path)
    if _read(path) != holder:
        return Refused("somebody else has begun to review this site at this moment; try again")
    return Done(f"took over the lock of {other}, whose process is gone")


def _read(path: Path) -> Holder | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Holder)
    except (OSError, msgspec.DecodeError, ValueError):
        return None
