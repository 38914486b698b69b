"""Precision, recall and F1 of beads: ours, and what galechurch makes of the same sentences."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

import msgspec

from benchmarks.alignment.gold import Beads, Case, segments_by_block
from postedit.align import align
from postedit.align.semantic import Similarity, load_similarity

Aligner = Callable[[Case], Beads]


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """What came of some cases. A bead is right where both its sides are exactly those of a true bead."""

    true: int
    given: int
    right: int
    by_kind: dict[str, tuple[int, int]]
    """For each kind of harm, how many beads there are and how many were found."""
    seconds: float
    words: int

    @property
    def speed(self) -> float:
        """Milliseconds for a post of 1,000 words."""
        return 1e6 * self.seconds / max(1, self.words)

    @property
    def precision(self) -> float:
        """The share of the given beads that are right."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """The share of the true beads that were found."""
        return self.right / self.true if self.true else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.true + self.given) if self.true + self.given else 0.0


def score(cases: Iterable[Case], aligner: Aligner) -> Score:
    """Give what an aligner makes of the cases. The time is that of the aligner alone, on one core."""
    true, found, given = Counter[str](), Counter[str](), 0
    seconds, words = 0.0, 0
    for case in cases:
        start = time.process_time()
        beads = aligner(case)
        seconds += time.process_time() - start
        words += len(case.source.text.split())
        known = [{k for bead in case.beads for k in bead[side]} for side in (0, 1)]
        ours = {bead for bead in beads if known[0].intersection(bead[0]) or known[1].intersection(bead[1])}
        given += len(ours)
        for bead, kind in zip(case.beads, case.kinds, strict=True):
            true[kind] += 1
            found[kind] += bead in ours
    by_kind = {kind: (true[kind], found[kind]) for kind in true}
    return Score(
        true=true.total(), given=given, right=found.total(), by_kind=by_kind, seconds=seconds, words=words
    )


def postedit(case: Case) -> Beads:
    """Align with postedit."""
    return tuple((bead.source, bead.target) for bead in align(case.source, case.target).beads)


def with_sense(case: Case) -> Beads:
    """Align with postedit and its extra ``semantic``, which must be installed."""
    beads = align(case.source, case.target, similarity=_similarity()).beads
    return tuple((bead.source, bead.target) for bead in beads)


@cache
def _similarity() -> Similarity | None:
    return load_similarity()


def galechurch(case: Case) -> Beads:
    """Align all sentences of the bodies with galechurch, which knows lengths only."""
    import galechurch as peer  # noqa: PLC0415 - only the benchmark's own requirements have it

    sides = [
        [k for ks in segments_by_block(post).values() for k in ks] for post in (case.source, case.target)
    ]
    texts = [
        [" ".join(post.segments[k].span.of(post.text).split()) for k in side]
        for post, side in zip((case.source, case.target), sides, strict=True)
    ]
    return tuple(
        (
            tuple(sides[0][bead.source_start : bead.source_end]),
            tuple(sides[1][bead.target_start : bead.target_end]),
        )
        for bead in peer.align(*texts).beads
    )
