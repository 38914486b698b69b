"""Measure recall by fault injection: ``python -m benchmarks.faults.run [FOLDER]``.

FOLDER holds pairs ``name.en.md`` and ``name.fr.md`` (any two languages by ``--languages``). Without one, the
shipped pairs are used. ``--write`` renews the table in docs/faults.md.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.faults.measure import Result, load_pair, measure, shipped_pairs
from benchmarks.faults.operator import Pair

PAGE = Path(__file__).resolve().parents[2] / "docs" / "faults.md"
BAR = 0.95
_PAGE = """# Faults put into clean translations

Written by `python -m benchmarks.faults.run --write`; do not edit. Each operator does to a clean pair what a
machine does, one fault at a time, and its checks look at the result. A fault counts as found when a new
finding touches it. The bar for structural faults is 95 %; it is lower for sentences and blocks that are lost
or added, which stand and fall with the alignment.

“Mended to the letter” counts the faults whose safe fixes give the clean text again, white space apart. A fix
may be right without that, where the author wrote it in another way.

Seed {seed}; the pairs in `benchmarks/faults/pairs` and the sample post `la-panne-du-dimanche`.

{table}"""
SEED = 7
MOST = 40


def main() -> int:
    """Print the table; give 1 where an operator stays under its bar."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, help="pairs name.SOURCE.md and name.TARGET.md")
    parser.add_argument("--languages", default="en,fr", help="source and target (default: en,fr)")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--most", type=int, default=MOST, help="faults an operator (default: 40)")
    parser.add_argument("--only", action="append", default=[], help="an operator's name")
    parser.add_argument("--missed", action="store_true", help="print what was not found")
    parser.add_argument("--write", action="store_true", help="renew docs/faults.md")
    given = parser.parse_args()
    before, _, after = given.languages.partition(",")
    pairs = folder_pairs(given.folder, (before, after)) if given.folder else shipped_pairs()
    results = measure(pairs, given.seed, given.most, frozenset(given.only))
    sys.stdout.write(table(results))
    if given.missed:
        sys.stdout.writelines(f"{r.operator.name}  {missed}\n" for r in results for missed in r.missed)
    if given.write:
        PAGE.write_text(page(results, given.seed), encoding="utf-8")
    return int(any(r.recall < r.operator.bar for r in results))


def folder_pairs(folder: Path, languages: tuple[str, str]) -> list[Pair]:
    """Give the pairs of a folder, matched by the name before the language."""
    found = []
    for source in sorted(folder.rglob(f"*.{languages[0]}.md")):
        target = source.with_name(source.name.removesuffix(f".{languages[0]}.md") + f".{languages[1]}.md")
        pair = load_pair(source, target, languages) if target.is_file() else None
        if pair is not None:
            found.append(pair)
    return found


def table(results: list[Result]) -> str:
    """Give the results as a Markdown table."""
    rows = [
        "| fault | checks | tried | found | bar | with a safe fix | mended to the letter |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for r in results:
        name = r.operator.name
        checks = ", ".join(f"`{check}`" for check in r.operator.checks)
        rows.append(
            f"| {name} | {checks} | {r.tried} | {r.recall:.0%} | {r.operator.bar:.0%} "
            f"| {r.fixed} | {r.mended} |"
        )
    bar = [r for r in results if r.operator.bar >= BAR]
    tried, found = sum(r.tried for r in bar), sum(r.found for r in bar)
    share = f"{found / tried:.1%}" if tried else "-"
    rows.append(
        f"| **structural, all** | | {tried} | {share} | {BAR:.0%} "
        f"| {sum(r.fixed for r in bar)} | {sum(r.mended for r in bar)} |"
    )
    return "\n".join(rows) + "\n"


def page(results: list[Result], seed: int) -> str:
    """Give docs/faults.md."""
    return _PAGE.format(seed=seed, table=table(results))


if __name__ == "__main__":
    sys.exit(main())
