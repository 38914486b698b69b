"""How many segments of real translations find a counterpart."""

from __future__ import annotations

from pathlib import Path

from benchmarks.alignment.gold import every_pair
from postedit.align import align


def coverage(folder: Path) -> tuple[int, float]:
    """Give the number of pairs of a site and the share of their segments that have a counterpart."""
    count, total, held = 0, 0, 0
    for source, target in every_pair(folder):
        count += 1
        total += len(source.segments) + len(target.segments)
        beads = align(source, target).beads
        held += sum(len(bead.source) + len(bead.target) for bead in beads if bead.source and bead.target)
    return count, held / total if total else 1.0
