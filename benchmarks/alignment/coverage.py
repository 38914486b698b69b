"""How many segments of real translations find a counterpart, and how many of the others have one."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

import msgspec

from benchmarks.alignment.gold import every_pair
from postedit.align import align
from postedit.post import Post

JUDGED = Path(__file__).parent / "one-sided.tsv"
"""Segments drawn from those without a counterpart, read beside the other post: is there truly none?"""


class Coverage(msgspec.Struct, frozen=True):
    """Of a site: its pairs, their segments, and those that have a counterpart; notices are not counted."""

    pairs: int
    segments: int
    two_sided: int

    @property
    def share(self) -> float:
        """The share of the segments whose bead has text on both sides."""
        return self.two_sided / self.segments if self.segments else 1.0

    def of_those_with_one(self, missed: float) -> float:
        """Give the two-sided share of the segments that have a counterpart.

        Args:
            missed: the share of the one-sided segments that have one all the same.
        """
        there = self.two_sided + missed * (self.segments - self.two_sided)
        return self.two_sided / there if there else 1.0


def coverage(folder: Path) -> Coverage:
    """Give how many segments of a site's pairs have a counterpart."""
    count, total, found = 0, 0, 0
    for source, target in every_pair(folder):
        count += 1
        for bead in align(source, target).beads:
            counted = _counted(source, bead.source) + _counted(target, bead.target)
            total += counted
            found += counted if bead.source and bead.target else 0
    return Coverage(count, total, found)


def judged(path: Path = JUDGED) -> dict[str, tuple[int, int]]:
    """Give by site how many segments without a counterpart were judged, and how many of them have one."""
    found: dict[str, tuple[int, int]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            count, missed = found.get(row["site"], (0, 0))
            found[row["site"]] = count + 1, missed + (row["verdict"] == "missed")
    return found


def _counted(post: Post, segments: Iterable[int]) -> int:
    """Give how many of some segments stand in no notice of machine translation."""
    return sum(post.segments[index].block not in post.notices for index in segments)
