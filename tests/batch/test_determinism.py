"""The same site gives the same report, whatever order the interpreter keeps sets in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def report(seed: int) -> str:
    """Give the report of the sample site with this seed of Python's string hashes."""
    command = [sys.executable, "-m", "postedit.cli", "check", "content", "--no-cache", "-q", "--exit-zero"]
    return subprocess.run(
        [*command, "--output-format", "json"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_the_report_does_not_depend_on_the_order_of_sets() -> None:
    """Three seeds, one report."""
    assert len({report(seed) for seed in (0, 1, 2)}) == 1
