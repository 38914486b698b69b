"""Asking git, without its pager, prompts and monitors, and never waiting long."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from postedit.model import Refused

_TIMEOUT = 15.0
"""Seconds that git may take."""
_COMMAND = ("git", "--no-pager", "-c", "log.showSignature=false", "-c", "core.fsmonitor=false")
_ENVIRONMENT = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C",
}


def checkout_of(path: Path) -> Path | None:
    """Give the folder of the git checkout that a file or folder lies in, None where it is in none."""
    path = path.resolve()
    return next((folder for folder in (path, *path.parents) if (folder / ".git").exists()), None)


def ask_git(folder: Path, *arguments: str) -> str | Refused:
    """Give what git prints in a folder, or why it gave nothing: it is missing, failed, or was too slow."""
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            (*_COMMAND, *arguments), cwd=folder, env=os.environ | _ENVIRONMENT, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=_TIMEOUT, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Refused(f"git took more than {_TIMEOUT:.0f} seconds")
    except OSError as error:
        return Refused(f"git could not be started ({error.strerror}); is it installed?")
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        return Refused(said[0] if said else f"git ended with {done.returncode}")
    return done.stdout.decode("utf-8", "surrogateescape")
