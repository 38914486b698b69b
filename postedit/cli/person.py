"""Whether somebody sits at the keyboard."""

from __future__ import annotations

import sys


def is_there() -> bool:
    """Tell whether questions can be asked: both what is read and where prompts go are terminals."""
    return sys.stdin.isatty() and sys.stderr.isatty()
