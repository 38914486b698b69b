"""The tables that documents show of the alignment benchmark."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.alignment.coverage import Coverage
from benchmarks.alignment.harm import RATES
from benchmarks.alignment.measure import Score

Scores = dict[str, dict[str, Score]]
"""By site, then by aligner."""

_COUNTS = ("pairs", "segments", "two_sided")


def quality(scores: Scores) -> str:
    """Give precision, recall, F1 and speed of each aligner on each site."""
    rows = []
    for site, found in scores.items():
        for name, one in found.items():
            shares = [f"{share:.3f}" for share in (one.precision, one.recall, one.f1)]
            rows.append([site, name, str(one.true), *shares, f"{one.speed:.1f}"])
    return _table(["site", "aligner", "beads", "precision", "recall", "F1", "ms per 1,000 words"], rows, 2)


def kinds(scores: Scores) -> str:
    """Give how many beads of each kind each aligner finds, all sites together."""
    rows = []
    for name in next(iter(scores.values())):
        parts = [found[name] for found in scores.values()]
        rows.append([name, *(_found(parts, kind) for kind in ("kept", *RATES))])
    return _table(["found, all sites", "kept", *RATES], rows)


def cut_out(scores: dict[str, Score]) -> str:
    """Give what becomes of sites whose pairs lack runs of blocks."""
    rows = []
    for site, one in scores.items():
        shares = [f"{share:.3f}" for share in (one.precision, one.recall, one.f1)]
        rows.append([site, *(_found([one], kind) for kind in ("kept", "cut")), *shares])
    return _table(["site, blocks cut out", "kept", "cut", "precision", "recall", "F1"], rows)


def covered(
    sites: dict[str, Coverage], judged: dict[str, tuple[int, int]], clear: dict[str, tuple[int, float]]
) -> str:
    """Give how many segments of sites, as they are, have a counterpart, and of those that could.

    Args:
        sites: what was measured.
        judged: by site, how many segments without one were judged, and how many have one all the same.
        clear: by site, how many pairs are clear, and F1 on them.
    """
    rows, missed = [], 0.0
    for name, one in sites.items():
        count, found = judged.get(name, (0, 0))
        share = found / count if count else 0.0
        missed += share * (one.segments - one.two_sided)
        verdict = f"{found} of {count}" if count else ""
        pairs, f1 = clear[name]
        rows.append([name, *_covered(one, verdict, share), f"{pairs}", f"{f1:.3f}"])
    every = Coverage(*(sum(getattr(one, name) for one in sites.values()) for name in _COUNTS))
    alone = every.segments - every.two_sided
    rows.append(["all", *_covered(every, "", missed / alone if alone else 0.0), "", ""])
    head = ["site, unharmed", "pairs", "segments", "two-sided", "missed, of those judged"]
    return _table([*head, "two-sided, of those that can be", "clear pairs", "F1 on them"], rows)


def _covered(one: Coverage, verdict: str, missed: float) -> list[str]:
    there = f"{one.of_those_with_one(missed):.1%}"
    return [f"{one.pairs}", f"{one.segments}", f"{one.share:.1%}", verdict, there]


def _found(parts: Sequence[Score], kind: str) -> str:
    true, right = (sum(one.by_kind.get(kind, (0, 0))[k] for one in parts) for k in (0, 1))
    return f"{right} of {true}"


def _table(head: list[str], rows: list[list[str]], names: int = 1) -> str:
    """Give a table whose first columns are names, the others figures."""
    rule = f"|{'---|' * names}{'--:|' * (len(head) - names)}"
    return "\n".join([_line(head), rule, *map(_line, rows)]) + "\n"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
