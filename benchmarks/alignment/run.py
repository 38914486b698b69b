"""Measure the alignment of sentences: ``python -m benchmarks.alignment.run [FOLDER ...]``.

Each FOLDER is a site with translations by people; without one, the sample site is taken. Its posts are
harmed by a seeded generator (merged, split, shifted, dropped, inserted and swapped sentences) and aligned.
``--write`` renews the table of docs/alignment.md.
"""

from __future__ import annotations

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path

from benchmarks.alignment.cases import cases, unharmed
from benchmarks.alignment.coverage import coverage
from benchmarks.alignment.gold import Clear, clear_pairs
from benchmarks.alignment.harm import RATES
from benchmarks.alignment.measure import Aligner, Score, galechurch, postedit, score, with_sense

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "alignment.md"
MARK = "<!-- figures -->"
SEED = 7
BAR = 0.95


def main() -> int:
    """Print the tables; give 1 where the F1 of postedit stays under its bar."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT / "content"], metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--semantic", action="store_true", help="with the extra of that name too; slow")
    parser.add_argument("--write", action="store_true", help="renew docs/alignment.md")
    given = parser.parse_args()
    sites = {folder.resolve().name: list(clear_pairs(folder)) for folder in given.folders}
    scores = {
        name: _scores(pairs, given.seed, _aligners(semantic=given.semantic)) for name, pairs in sites.items()
    }
    text = "\n".join([_quality(scores), _kinds(scores), _coverage(given.folders, sites)])
    sys.stdout.write(text)
    if given.write:
        head = PAGE.read_text("utf-8").partition(MARK)[0]
        PAGE.write_text(f"{head}{MARK}\n\nSeed {given.seed}.\n\n{text}", "utf-8")
    return int(any(found["postedit"].f1 < BAR for found in scores.values()))


def _aligners(*, semantic: bool) -> dict[str, Aligner]:
    """Give postedit, with the sense of sentences where asked, and galechurch where it is installed."""
    found: dict[str, Aligner] = {"postedit": postedit}
    if semantic:
        found["postedit, semantic"] = with_sense
    if find_spec("galechurch"):
        found["galechurch"] = galechurch
    return found


def _scores(pairs: list[Clear], seed: int, aligners: dict[str, Aligner]) -> dict[str, Score]:
    harmed = list(cases(pairs, seed))
    return {name: score(harmed, aligner) for name, aligner in aligners.items()}


def _quality(scores: dict[str, dict[str, Score]]) -> str:
    rows = [
        "| site | aligner | beads | precision | recall | F1 | ms per 1,000 words |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for site, found in scores.items():
        for name, one in found.items():
            quality = f"{one.precision:.3f} | {one.recall:.3f} | {one.f1:.3f}"
            rows.append(f"| {site} | {name} | {one.true} | {quality} | {one.speed:.1f} |")
    return "\n".join(rows) + "\n"


def _kinds(scores: dict[str, dict[str, Score]]) -> str:
    kinds = ["kept", *RATES]
    rows = [f"| found, all sites | {' | '.join(kinds)} |", f"|---|{'--:|' * len(kinds)}"]
    for name in next(iter(scores.values())):
        cells = []
        for kind in kinds:
            parts = [found[name].by_kind.get(kind, (0, 0)) for found in scores.values()]
            true, right = (sum(part[k] for part in parts) for k in (0, 1))
            cells.append(f"{right} of {true}")
        rows.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _coverage(folders: list[Path], sites: dict[str, list[Clear]]) -> str:
    rows = [
        "| site, unharmed | pairs | segments in a bead | clear pairs | F1 on them |",
        "|---|--:|--:|--:|--:|",
    ]
    for folder, (name, pairs) in zip(folders, sites.items(), strict=True):
        count, share = coverage(folder)
        f1 = score([unharmed(pair) for pair in pairs], postedit).f1
        rows.append(f"| {name} | {count} | {share:.1%} | {len(pairs)} | {f1:.3f} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.exit(main())
