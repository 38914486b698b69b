"""Who reviews."""

from __future__ import annotations

import getpass
import os
import subprocess
from functools import cache

_PATIENCE = 2.0


@cache
def reviewer() -> str:
    """Give the reviewer's name: POSTEDIT_REVIEWER, else git's ``user.name``, else the system's user.

    Empty where none of these is known.
    """
    return os.environ.get("POSTEDIT_REVIEWER") or _git_name() or _user()


def _git_name() -> str:
    try:
        done = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607 - the git of the reviewer's path is the one wanted
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
