"""Run in the peers' environment: align the paragraphs of each pair by their lengths with galechurch."""

from __future__ import annotations

import sys
from pathlib import Path

import galechurch


def main(sources: Path, targets: Path) -> None:
    """Align the pairs in two folders of the same names."""
    aligned = 0
    for target in sorted(targets.glob("*.md")):
        texts = (path.read_text("utf-8").split("\n\n") for path in (sources / target.name, target))
        aligned += len(galechurch.align(*texts).beads)
    sys.stdout.write(f"{aligned} beads\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
