"""Measure speed beside peers: ``python -m benchmarks.speed.run [SITE] [--language fr]``.

All contenders check the same pairs of English with one language, laid out in two folders, each time in new
processes and without what postedit remembers of findings. They take turns, so that what else the machine
does falls on all. The peers are installed on first use, away from postedit; where one cannot be, the table
says why. ``--write`` renews the table in docs/performance.md.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.speed.pairs import Laid, lay_out, pairs_of
from benchmarks.speed.peers import CONTENDERS, Commands, Contender
from benchmarks.speed.process import Cost, cost_of, typical

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"
_MEGA = 1_000_000


def main() -> int:
    """Print the table; give 1 where a bar is missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "content")
    parser.add_argument("--language", default="fr")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="renew docs/performance.md")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        laid = lay_out(pairs_of(given.site, given.language), Path(folder) / "pairs")
        costs = contest(laid, Path(folder), given.rounds)
        made = table(laid, costs)
    sys.stdout.write(made)
    if given.write:
        write_table("peers", made)
    return int(any(ratio < bar for ratio, bar in _bars(costs)))


def contest(laid: Laid, folder: Path, rounds: int) -> dict[str, Cost | str]:
    """Give what each contender costs, the median of some rounds, or why it is not there."""
    ready: dict[Contender, Commands] = {}
    costs: dict[str, Cost | str] = {}
    for contender in CONTENDERS:
        made = folder / contender.name.replace(" ", "-")
        made.mkdir()
        commands = contender.commands(laid, made)
        if isinstance(commands, str):
            costs[contender.name] = commands
        else:
            ready[contender] = commands
    taken: dict[Contender, list[Cost]] = {contender: [] for contender in ready}
    for _ in range(rounds):
        for contender, commands in ready.items():
            cost = _all_of(commands, folder, contender.codes)
            if isinstance(cost, str):
                costs[contender.name] = cost
            else:
                taken[contender].append(cost)
    return {one.name: typical(found) for one, found in taken.items() if found} | costs


def _all_of(commands: Commands, folder: Path, codes: Sequence[int]) -> Cost | str:
    """Run commands one after the other; their times add up, and the largest counts of their memory."""
    done: list[Cost] = []
    for command in commands:
        cost = cost_of(command, folder, codes)
        if isinstance(cost, str):
            return cost
        done.append(cost)
    walls, cpus, largest, together = zip(*done, strict=True)
    return Cost(sum(walls), sum(cpus), max(largest), max(together))


def table(laid: Laid, costs: dict[str, Cost | str]) -> str:
    """Give the table of a contest."""
    size = laid.size / _MEGA
    lines = [
        f"{len(laid.names)} pairs, {size:.2f} MB of translations.",
        "",
        "| contender | what it does | seconds | MB/s | processor s | MiB | times postedit | bar |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    ours = costs["postedit"]
    for contender in CONTENDERS:
        cost = costs[contender.name]
        if isinstance(cost, str) or isinstance(ours, str):
            lines.append(f"| {contender.name} | not measured: {cost} | | | | | | |")
            continue
        bar = f"≥ {contender.bar:g}" if contender.bar else ""
        lines.append(
            f"| {contender.name} | {contender.what} | {cost.wall:.2f} | {size / cost.wall:.2f} "
            f"| {cost.cpu:.2f} | {cost.together:.0f} | {cost.wall / ours.wall:.1f} | {bar} |"
        )
    return "\n".join(lines) + "\n"


def _bars(costs: dict[str, Cost | str]) -> Sequence[tuple[float, float]]:
    """Give the ratio and the bar of each peer that was measured and has one."""
    ours = costs["postedit"]
    if isinstance(ours, str):
        return [(0.0, 1.0)]
    found: list[tuple[Contender, Cost]] = [
        (one, cost) for one in CONTENDERS if isinstance(cost := costs[one.name], Cost)
    ]
    return [(cost.wall / ours.wall, one.bar) for one, cost in found if one.bar is not None]


def write_table(name: str, made: str) -> None:
    """Put a table into docs/performance.md, between the marks of its name."""
    page = PAGE.read_text(encoding="utf-8")
    marks = re.compile(rf"(?<=<!-- {name}: written by the benchmark -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
    PAGE.write_text(marks.sub(lambda _: f"\n{made}\n", page), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
