"""How many segments of real translations find a counterpart, and how many of the others have one."""

from __future__ import annotations

import csv
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


class Lone(msgspec.Struct, frozen=True):
    """A segment without a counterpart; ``side`` is source or target, ``segment`` its number from 0 on."""

    source: Post
    target: Post
    side: str
    segment: int


def coverage(folder: Path) -> Coverage:
    """Give how many segments of a site's pairs have a counterpart."""
    count, total, alone = 0, 0, 0
    for source, target in every_pair(folder):
        count += 1
        total += sum(not _is_notice(post, k) for post in (source, target) for k in range(len(post.segments)))
        alone += len(lone(source, target))
    return Coverage(count, total, total - alone)


def lone(source: Post, target: Post) -> list[Lone]:
    """Give the segments of two posts whose bead has text on one side only, notices left out."""
    found = []
    for bead in align(source, target).beads:
        if not bead.target:
            found += [Lone(source, target, "source", k) for k in bead.source if not _is_notice(source, k)]
        elif not bead.source:
            found += [Lone(source, target, "target", k) for k in bead.target if not _is_notice(target, k)]
    return found


def judged(path: Path = JUDGED) -> dict[str, tuple[int, int]]:
    """Give by site how many segments without a counterpart were judged, and how many of them have one."""
    found: dict[str, tuple[int, int]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            count, missed = found.get(row["site"], (0, 0))
            found[row["site"]] = count + 1, missed + (row["verdict"] == "missed")
    return found


def _is_notice(post: Post, segment: int) -> bool:
    return post.segments[segment].block in post.notices
