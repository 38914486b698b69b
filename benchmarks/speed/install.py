"""Installing the peers, each kind in a place of its own, so that they share nothing with postedit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_NEWER = ("python3.14", "python3.13", "python3.12")
Reason = str
"""Why a peer is not there."""


def place() -> Path:
    """Give the folder in which the peers are installed."""
    named = os.environ.get("POSTEDIT_PEERS_DIR")
    return Path(named) if named else Path.home() / ".cache" / "postedit-benchmark"


def python_with(requirements: str, *, newest: bool = False) -> Path | Reason:
    """Give the interpreter of an environment that has the requirements, installed where they were not."""
    folder = place() / Path(requirements).stem
    python, done = folder / "bin" / "python", folder / "installed"
    wanted = (_HERE / requirements).read_text("utf-8")
    if done.exists() and done.read_text("utf-8") == wanted:
        return python
    interpreters = _NEWER if newest else (sys.executable,)
    interpreter = next((name for name in interpreters if _run(name, "-c", "pass") is None), None)
    if interpreter is None:
        return "there is no Python 3.12 or newer"
    failed = _run(interpreter, "-m", "venv", str(folder))
    failed = failed or _run(str(python), "-m", "pip", "install", "--quiet", "-r", str(_HERE / requirements))
    if failed is None:
        done.write_text(wanted, encoding="utf-8")
    return failed or python


def node_modules() -> Path | Reason:
    """Give the folder of commands that Node.js runs, installed where they were not."""
    folder = place() / "node"
    npm = shutil.which("npm")
    if npm is None:
        return "npm is not installed"
    wanted, kept = _HERE / "package.json", folder / "package.json"
    folder.mkdir(parents=True, exist_ok=True)
    commands = folder / "node_modules" / ".bin"
    if commands.is_dir() and kept.exists() and kept.read_bytes() == wanted.read_bytes():
        return commands
    shutil.copy(wanted, kept)
    failed = _run(npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--silent")
    return failed or commands


def _run(*command: str) -> Reason | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    if done.returncode == 0:
        return None
    words = (done.stderr or done.stdout).strip().splitlines()
    return words[-1][:200] if words else f"{command[0]} failed"
