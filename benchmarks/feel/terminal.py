"""The reviewer in a terminal of its own: the seconds from the start of its process until its list stands."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
from contextlib import suppress
from pathlib import Path
from time import perf_counter

_SIZE = (40, 120)
_PATIENCE = 300.0
_BLOCK = 65_536


def seconds_to_list(root: Path, name: bytes, rest: float) -> float:
    """Start the reviewer on a site, and end it again.

    Args:
        root: the site.
        name: what stands in the list once it is shown.
        rest: seconds that the reviewer is left alone with afterwards, for it has things to remember.
    """
    started = perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        command = "from postedit.cli import main; main()"
        os.execv(sys.executable, [sys.executable, "-c", command, "review", str(root)])  # noqa: S606 - ourselves
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *_SIZE, 0, 0))
    shown = b""
    while name not in shown:
        if perf_counter() - started > _PATIENCE:
            raise TimeoutError("the list did not come")
        shown += _read(terminal)
    took = perf_counter() - started
    _leave_alone(terminal, rest)
    _end(process, terminal)
    return took


def _read(terminal: int) -> bytes:
    """Give what the reviewer has drawn since, waiting a moment for it."""
    with suppress(OSError):
        if select.select([terminal], [], [], 0.2)[0]:
            return os.read(terminal, _BLOCK)
    return b""


def _leave_alone(terminal: int, seconds: float) -> None:
    until = perf_counter() + seconds
    while perf_counter() < until:
        _read(terminal)


def _end(process: int, terminal: int) -> None:
    """Quit by key; end the process where it has not gone of itself."""
    os.write(terminal, b"q")
    until = perf_counter() + _PATIENCE
    while os.waitpid(process, os.WNOHANG)[0] == 0:
        _read(terminal)
        if perf_counter() > until:
            os.kill(process, signal.SIGKILL)
            until = perf_counter() + _PATIENCE
    os.close(terminal)
