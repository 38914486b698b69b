"""Time hostile texts: ``python -m benchmarks.hostile.run [CASE ...]``.

``--write`` renews docs/bad-input.md. The exit code is 1 where a check failed or time grows too fast.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from benchmarks.hostile.cases import CASES
from benchmarks.hostile.measure import GROWTH, PAIR, Result, engine, measure

PAGE = Path(__file__).resolve().parents[2] / "docs" / "bad-input.md"
SIZE = 100_000
LARGEST = 1_250_000
FULL = ("ordinary paragraphs", "lines of 100,000 characters", "one line")
"""Cases that are measured up to five million characters too."""
BAR = 1.5
"""The exponent above which time does not grow with the text but faster."""
LEAST = 1.0
"""Seconds under which a growth says more of the machine than of the program."""


def main() -> int:
    """Print the table as it grows; give 1 where a check failed or time grows too fast."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("case", nargs="*", help="names of cases (default: all)")
    parser.add_argument("--size", type=int, default=SIZE, help="code points of the shorter text")
    parser.add_argument("--write", action="store_true", help="renew docs/bad-input.md")
    given = parser.parse_args()
    reviewer = engine()
    reviewer.review_text(PAIR, "A gate.", "Une porte.")
    runs = [(name, given.size) for name in given.case or CASES]
    if not given.case:
        runs += [(name, LARGEST) for name in FULL]
    results, rows = [], []
    for name, size in runs:
        result = measure(reviewer, name, CASES[name], size)
        results.append(result)
        rows.append(row(result, size))
        sys.stdout.write(rows[-1])
        sys.stdout.flush()
        sys.stderr.writelines(f"{name}: {problem}\n" for problem in result.problems)
    if given.write:
        PAGE.write_text(_with_table(PAGE.read_text("utf-8"), "".join(rows)), encoding="utf-8")
    return int(any(result.problems or is_too_steep(result) for result in results))


def is_too_steep(result: Result) -> bool:
    """Tell whether the time grows faster than the text, as far as it is long enough to tell."""
    return result.long > LEAST and result.exponent > BAR


def row(result: Result, size: int) -> str:
    """Give one row of the table."""
    return (
        f"| {result.name} | {_millions(size)} | {result.short:.1f} s | {_millions(GROWTH * size)} "
        f"| {result.long:.1f} s | {result.exponent:.2f} |\n"
    )


def _millions(size: int) -> str:
    return f"{size / 1e6:g} M"


def _with_table(text: str, rows: str) -> str:
    head = "| text | characters | time | characters | time | exponent |\n|---|---:|---:|---:|---:|---:|\n"
    return re.sub(
        r"(<!-- hostile[^\n]*-->\n).*?(<!-- /hostile -->)",
        lambda match: f"{match[1]}\n{head}{rows}\n{match[2]}",
        text,
        flags=re.DOTALL,
    )


if __name__ == "__main__":
    sys.exit(main())
