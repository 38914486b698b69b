"""Measure the alignment of sentences: ``python -m benchmarks.alignment.run [FOLDER ...]``.

Each FOLDER is a site with translations; without one, the sample site is taken. Its posts are harmed by a
seeded generator (merged, split, shifted, dropped, inserted and swapped sentences; runs of blocks cut out) and
aligned. ``--write`` renews the tables of docs/alignment.md.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

from benchmarks.alignment import tables
from benchmarks.alignment.cases import cases, unharmed
from benchmarks.alignment.coverage import coverage, judged
from benchmarks.alignment.cuts import cut_cases
from benchmarks.alignment.gold import Case, Clear, clear_pairs
from benchmarks.alignment.measure import Aligner, galechurch, postedit, score, with_sense

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "alignment.md"
MARK = "<!-- figures -->"
SEEDS = (101, 102, 103)
BAR = 0.95


def main() -> int:
    """Print the tables; give 1 where the F1 of postedit stays under its bar."""
    given = _arguments()
    sites = {folder.resolve().name: _sample(folder, given.sample) for folder in given.folders}
    aligners = _aligners(semantic=given.semantic)
    scores = {}
    for site, pairs in sites.items():
        harmed = _each_seed(cases, pairs, given.seeds)
        scores[site] = {name: score(harmed, aligner) for name, aligner in aligners.items()}
    text = [tables.quality(scores), tables.kinds(scores)]
    if not given.semantic:
        text += [_cut_out(sites, given.seeds), _covered(given.folders, sites)]
    sys.stdout.write("\n".join(text))
    if given.write:
        head = PAGE.read_text("utf-8").partition(MARK)[0]
        seeds = ", ".join(map(str, given.seeds))
        PAGE.write_text("\n".join([f"{head}{MARK}\n\nSeeds {seeds}.\n", *text]), "utf-8")
    return int(any(found["postedit"].f1 < BAR for found in scores.values()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT / "content"], metavar="FOLDER")
    parser.add_argument("--seeds", type=int, nargs="+", default=[*SEEDS])
    parser.add_argument("--sample", type=int, metavar="N", help="N pairs a site, always the same ones")
    parser.add_argument("--semantic", action="store_true", help="with the extra of that name too; slow")
    parser.add_argument("--write", action="store_true", help="renew docs/alignment.md")
    given = parser.parse_args()
    if given.write and (given.semantic or given.sample):
        parser.error("--write is for whole sites without --semantic")
    return given


def _sample(folder: Path, most: int | None) -> list[Clear]:
    """Give a site's clear pairs, all of them or so many, always the same."""
    pairs = list(clear_pairs(folder))
    if most is None or most >= len(pairs):
        return pairs
    return random.Random(SEEDS[0]).sample(pairs, most)  # noqa: S311 - no secret


def _aligners(*, semantic: bool) -> dict[str, Aligner]:
    """Give postedit, with the sense of sentences where asked, and galechurch where it is installed."""
    found: dict[str, Aligner] = {"postedit": postedit}
    if semantic:
        found["postedit, semantic"] = with_sense
    if find_spec("galechurch"):
        found["galechurch"] = galechurch
    return found


def _each_seed(
    made: Callable[[Iterable[Clear], int], Iterable[Case]], pairs: list[Clear], seeds: Iterable[int]
) -> list[Case]:
    return [case for seed in seeds for case in made(pairs, seed)]


def _cut_out(sites: dict[str, list[Clear]], seeds: Iterable[int]) -> str:
    return tables.cut_out(
        {site: score(_each_seed(cut_cases, pairs, seeds), postedit) for site, pairs in sites.items()}
    )


def _covered(folders: list[Path], sites: dict[str, list[Clear]]) -> str:
    measured = {folder.resolve().name: coverage(folder) for folder in folders}
    clear = {
        site: (len(pairs), score([unharmed(pair) for pair in pairs], postedit).f1)
        for site, pairs in sites.items()
    }
    return tables.covered(measured, judged(), clear)


if __name__ == "__main__":
    sys.exit(main())
