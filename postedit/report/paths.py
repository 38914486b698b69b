"""How paths are shown."""

from __future__ import annotations

import os
from pathlib import Path

from postedit.post.url import is_url
from postedit.report.safe_text import name_shown


def shown_path(path: str | Path) -> str:
    """Give the path relative to the current directory where it lies below it, else as it is; a URL as well.

    Bytes of a file name that are not UTF-8 become U+FFFD, so that every report can be encoded, and so do
    control characters, so that no name can steer a terminal.
    """
    if isinstance(path, str) and is_url(path):
        return name_shown(path)
    path = Path(path)
    if path.is_absolute() and path.is_relative_to(here := Path.cwd()):
        path = path.relative_to(here)
    return name_shown(os.fsencode(path).decode("utf-8", "replace"))
