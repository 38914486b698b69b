"""Replacing a file as a whole: whoever looks, and whatever dies, finds the old content or the new."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace_bytes(path: Path, data: bytes, mode: int) -> None:
    """Put ``data`` in the place of the file, which need not exist, with the permissions ``mode``.

    The content goes to a temporary file beside it, is flushed to the disk and renamed over the old one.
    The temporary file's name begins with a dot and has no ending of a post, so that one left behind by
    a process that was killed is never taken for a post.

    Raises:
        OSError: the file could not be written; the old one stands as it was.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _keep_owner(path, temporary)
        temporary.chmod(mode)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _keep_owner(path: Path, temporary: Path) -> None:
    """Give the new file the old one's owner where the system allows it; Windows knows no chown."""
    try:
        status = path.stat()
        os.chown(temporary, status.st_uid, status.st_gid)
    except (OSError, AttributeError):
        return
