"""Putting a post back on disk, all of it or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from postedit.model import Done, Outcome, Refused
from postedit.post.atomic import replace_bytes


def write_text(path: Path, expected: str, text: str) -> Outcome:
    """Replace the file's content by ``text`` if it still holds ``expected``.

    The file is replaced as a whole; permissions are kept, and the owner where the system allows. A
    symbolic link is followed, so that the link itself survives. A file that its owner made read-only
    is left alone.
    """
    shown = path.name
    changed = Refused(f"{shown} has changed on disk since it was read; read it again first")
    try:
        data, old, path = text.encode(), expected.encode(), path.resolve()
        if path.read_bytes() != old:
            return changed
        if not os.access(path, os.W_OK):
            return Refused(f"{shown} cannot be written: it is read-only")
        replaced = replace_bytes(path, data, path.stat().st_mode & 0o7777, expected=old)
    except UnicodeEncodeError as error:
        return Refused(f"{shown} cannot be written: {error.reason}")
    except (OSError, RuntimeError) as error:  # RuntimeError: symbolic links in a circle
        return Refused(f"{shown} cannot be written: {getattr(error, 'strerror', None) or error}")
    return Done(f"wrote {shown}") if replaced else changed
