"""How often Python's collector of cycles looks while posts are checked."""

from __future__ import annotations

import gc

_COLLECT_AFTER = 400_000
"""Objects made before it looks. Posts and entries are trees and have none; at the usual 700 it takes a tenth
of a check, and half of what lint takes."""


def collect_seldom() -> None:
    """Have it look seldom in this process; each process is told by itself."""
    gc.set_threshold(_COLLECT_AFTER)
