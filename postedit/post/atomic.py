"""Replacing a file as a whole: whoever looks, and whatever dies, finds the old content or the new."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def replace_bytes(
    path: Path, data: bytes, mode: int, *, expected: bytes | None = None, flushed: bool = True
) -> bool:
    """Put ``data`` in the place of the file, which need not exist, with the permissions ``mode``.

    The content goes to a temporary file beside it, is flushed to the disk and renamed over the old one.
    The temporary file's name begins with a dot and has no ending of a post, so that one left behind by
    a process that was killed is never taken for a post.

    Args:
        path: the file.
        data: its new content.
        mode: its new permissions.
        expected: what the file must hold at the last moment; anything where None.
        flushed: whether it is on the disk when this returns. Without, a power cut may leave an empty file,
            though nothing that ends a program does.

    Returns:
        Whether the file was replaced; it is not where it no longer holds what is expected.

    Raises:
        OSError: the file could not be written; the old one stands as it was.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if flushed:
                os.fsync(file.fileno())
        _keep_owner(path, temporary)
        temporary.chmod(mode)
        if expected is not None and path.read_bytes() != expected:
            return False
        temporary.replace(path)
    finally:
        # Where even this fails, what is left behind is no post.
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return True


def _keep_owner(path: Path, temporary: Path) -> None:
    """Give the new file the old one's owner where the system allows it; Windows knows no chown."""
    try:
        status = path.stat()
        os.chown(temporary, status.st_uid, status.st_gid)
    except (OSError, AttributeError):
        return
