"""Putting a post back on disk, all of it or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from postedit.model import Done, Outcome, Refused


def write_text(path: Path, expected: str, text: str) -> Outcome:
    """Replace the file's content by ``text`` if it still holds ``expected``.

    The new content goes to a temporary file beside it, is flushed to the disk and renamed over the
    old one; permissions are kept, and the owner where the system allows. A symbolic link is followed,
    so that the link itself survives. A file that its owner made read-only is left alone.
    """
    shown = path.name
    try:
        data, path = text.encode(), path.resolve()
        if path.read_bytes() != expected.encode():
            return Refused(f"{shown} has changed on disk since it was read; read it again first")
        if not os.access(path, os.W_OK):
            return Refused(f"{shown} cannot be written: it is read-only")
        _replace(path, data)
    except UnicodeEncodeError as error:
        return Refused(f"{shown} cannot be written: {error.reason}")
    except (OSError, RuntimeError) as error:  # RuntimeError: symbolic links in a circle
        return Refused(f"{shown} cannot be written: {getattr(error, 'strerror', None) or error}")
    return Done(f"wrote {shown}")


def _replace(path: Path, data: bytes) -> None:
    status = path.stat()
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError, AttributeError):  # no chown on Windows
            os.chown(temporary, status.st_uid, status.st_gid)
        temporary.chmod(status.st_mode & 0o7777)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
