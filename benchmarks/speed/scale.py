"""Measure time and memory as a site grows: ``python -m benchmarks.speed.scale [SITE] [--pairs 25]``.

Some pairs of the site are laid out 1, 4, 16 and 64 times, each time with other names and numbers, and
checked cold, with findings printed as JSON lines while they come. Shown are processor seconds, which other
work on the machine changes little. ``--write`` renews the table in docs/performance.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.speed.pairs import lay_out, pairs_of
from benchmarks.speed.peers import check_command
from benchmarks.speed.process import Cost, cost_of
from benchmarks.speed.run import ROOT, write_table

_TIMES = (1, 4, 16, 64)
_MOST_MEMORY = 250.0
_FAR = 100_000


def main() -> int:
    """Print the table; give 1 where memory is above its bar or time grows faster than the pairs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "content")
    parser.add_argument("--language", default="fr")
    parser.add_argument("--pairs", type=int, default=25, help="how many pairs make one copy")
    parser.add_argument("--times", type=int, nargs="+", default=_TIMES)
    parser.add_argument("--write", action="store_true", help="renew docs/performance.md")
    given = parser.parse_args()
    pairs = pairs_of(given.site, given.language)[: given.pairs]
    costs = [(len(pairs) * times, _cost(pairs, times)) for times in given.times]
    made = table(costs)
    sys.stdout.write(made)
    if given.write:
        write_table("scale", made)
    return int(not _holds(costs))


def _cost(pairs: list[tuple[str, str]], times: int) -> Cost:
    with tempfile.TemporaryDirectory() as folder:
        laid = lay_out(pairs, Path(folder) / "pairs", times)
        cost = cost_of(check_command(laid, "--output-format", "jsonl"), Path(folder))
    if isinstance(cost, str):
        sys.exit(f"postedit did not run: {cost}")
    return cost


def table(costs: list[tuple[int, Cost]]) -> str:
    """Give the table, and what the last rows let one expect of a hundred thousand pairs."""
    lines = [
        "| pairs | processor s | ms a pair | largest process, MiB | all processes, MiB |",
        "|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {pairs:,} | {cost.cpu:.1f} | {1000 * cost.cpu / pairs:.1f} "
        f"| {cost.largest:.0f} | {cost.together:.0f} |"
        for pairs, cost in costs
    ]
    (few, small), (many, large) = costs[-2:]
    more = large.cpu + (_FAR - many) * (large.cpu - small.cpu) / (many - few)
    lines += ["", f"At the last rows' rate, {_FAR:,} pairs take {more / 60:.0f} minutes of processor time."]
    return "\n".join(lines) + "\n"


def _holds(costs: list[tuple[int, Cost]]) -> bool:
    (few, small), (many, large) = costs[0], costs[-1]
    return large.largest < _MOST_MEMORY and large.cpu / many <= small.cpu / few


if __name__ == "__main__":
    sys.exit(main())
