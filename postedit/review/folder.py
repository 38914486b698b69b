"""The folder ``.postedit`` of a site: the reviewers' memory, in git but for what is one machine's own."""

from __future__ import annotations

import errno
from pathlib import Path

from postedit.post.atomic import replace_bytes
from postedit.site.settings_values import escapes

FOLDER = Path(".postedit")
"""Where a site keeps what reviewers decided, relative to its root."""

_ATTRIBUTES = "*.jsonl merge=union\n"
"""Has git merge two branches' journals by keeping the lines of both (gitattributes(5))."""

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
    return _with_file(root, ".gitignore", _OWN)


def share_folder(root: Path) -> Path:
    """Make the folder ready for what goes into the site's history, with word to git how it is merged.

    Raises:
        OSError: the site cannot be written, or a link leads the folder out of it.
    """
    make_folder(root)
    return _with_file(root, ".gitattributes", _ATTRIBUTES)


def _with_file(root: Path, name: str, text: str) -> Path:
    """Give the folder with a file in it; one that is there already is somebody's and stays as it is."""
    file = own_file(root, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        replace_bytes(file, text.encode(), 0o644)
    return file.parent
