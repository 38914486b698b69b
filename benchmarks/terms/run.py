"""Measure how fast a large term base opens and matches: ``python -m benchmarks.terms.run``.

Everything is invented from a seed and done in this process, on one core. The cache is a folder of its own
that is thrown away. ``--write`` renews the table in docs/performance.md.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import NamedTuple, TypeVar

from benchmarks.terms.generate import Words

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
SEED = 7
Made = TypeVar("Made")
_TABLE = re.compile(r"(?<=<!-- terms: written by the benchmark -->\n).*?(?=<!-- /terms -->)", re.DOTALL)
_LEAST_SPEED = 1.0
_MOST_SECONDS = 1.0


class Row(NamedTuple):
    """What was measured, how much, the bar, and whether it is kept."""

    what: str
    measured: str
    bar: str = ""
    kept: bool = True


def main() -> int:
    """Print the table; give 1 where a bar is missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entries", type=int, default=50_000)
    parser.add_argument("--letters", type=int, default=2_000_000, help="letters of text to match")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--write", action="store_true", help="renew docs/performance.md")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # Set before postedit asks where the cache is; simplemma keeps its own dictionaries there, too.
        os.environ["XDG_CACHE_HOME"] = os.environ["POSTEDIT_CACHE_DIR"] = folder
        rows = measure(Path(folder), given.entries, given.letters, given.seed)
    made = table(rows)
    sys.stdout.write(made)
    if given.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(_TABLE.sub(lambda _: f"\n{made}\n", page), encoding="utf-8")
    return int(not all(row.kept for row in rows))


def measure(folder: Path, entries: int, letters: int, seed: int) -> list[Row]:
    """Give the rows of the table; the cache and the term base go to ``folder``."""
    from postedit.terms import Matcher, load  # noqa: PLC0415 - the cache's place is settled first

    words = Words(seed)
    path = folder / "terms.toml"
    path.write_text(words.term_base(entries), encoding="utf-8")
    source, target = words.text("en", letters), words.text("fr", letters)

    def opened() -> Matcher:
        matcher = Matcher(load([path]).base, "en", "fr")
        matcher.source_terms("")
        matcher.deprecated("")
        return matcher

    first, _ = _timed(opened)
    again, matcher = _timed(opened)
    return [
        Row(f"open {entries:,} entries for the first time", f"{first:.2f} s"),
        Row(f"open {entries:,} entries again", f"{again:.2f} s", "< 1 s", again < _MOST_SECONDS),
        _speed("find source terms", matcher.source_terms, source),
        _speed("find renderings", matcher.deprecated, target),
    ]


def _speed(what: str, find: Callable[[str], Sequence[object]], sentences: list[str]) -> Row:
    size = sum(len(sentence.encode()) for sentence in sentences) / 1e6
    seconds, found = _timed(lambda: sum(len(find(sentence)) for sentence in sentences))
    kept = size / seconds >= _LEAST_SPEED
    return Row(f"{what}: {found:,} in {size:.1f} MB", f"{size / seconds:.1f} MB/s", "≥ 1 MB/s", kept)


def _timed(do: Callable[[], Made]) -> tuple[float, Made]:
    start = process_time()
    result = do()
    return process_time() - start, result


def table(rows: list[Row]) -> str:
    """Give the rows as a Markdown table."""
    lines = [f"| {row.what} | {row.measured} | {row.bar} |" for row in rows]
    return "\n".join(["| what | measured | bar |", "|---|---:|---:|", *lines]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
