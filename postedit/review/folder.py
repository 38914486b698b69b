"""The folder ``.postedit`` of a site: the reviewers' memory, in git but for what is one machine's own."""

from __future__ import annotations

import errno
from pathlib import Path

from postedit.site.settings_values import escapes

FOLDER = Path(".postedit")
"""Where a site keeps what reviewers decided, relative to its root."""

_OWN = "/.gitignore\n/lock\n/history/\n.*.*\n"


def own_file(root: Path, name: str) -> Path:
    """Give the path of a file of the folder; neither need exist.

    Raises:
        OSError: a link leads the file, or the folder, out of the site.
    """
    path = root / FOLDER / name
    if escapes(str(FOLDER / name), root):
        raise OSError(errno.EPERM, "a link leads it out of the site; remove the link", str(path))
    return path


def make_folder(root: Path) -> Path:
    """Make the folder and keep what belongs to this machine alone out of git; give the folder.

    The ``.gitignore`` names itself too, so that opening a site leaves nothing to commit.

    Raises:
        OSError: the site cannot be written, or a link leads the folder out of it.
    """
    ignore = own_file(root, ".gitignore")
    ignore.parent.mkdir(parents=True, exist_ok=True)
    if not ignore.exists():
        ignore.write_text(_OWN, "utf-8")
    return ignore.parent
