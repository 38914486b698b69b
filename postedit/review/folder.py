"""The folder ``.postedit`` of a site: the reviewers' memory, in git but for what is one machine's own."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(".postedit")
"""Where a site keeps what reviewers decided, relative to its root."""

_OWN = "/.gitignore\n/lock\n/recovery/\n.*.*\n"


def own_folder(root: Path) -> Path:
    """Make the folder and keep what belongs to this machine alone out of git; give the folder.

    The ``.gitignore`` names itself too, so that opening a site leaves nothing to commit.

    Raises:
        OSError: the site cannot be written.
    """
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_OWN, "utf-8")
    return folder
