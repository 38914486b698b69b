"""Measure the reviewer: ``python -m benchmarks.feel.run [--pairs N] [--write] [--post SOURCE TARGET]``."""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import sys
import tempfile
from functools import partial
from pathlib import Path

import msgspec

from benchmarks.feel.deciding import decide_all
from benchmarks.feel.sites import copy_pair, make_site, write_long_pair
from benchmarks.feel.sitting import is_checked, percentile, sitting
from benchmarks.feel.terminal import seconds_to_list
from benchmarks.speed.run import write_table

_FINDINGS = 5000
_POSTS = 300
"""Posts of the site in which keys are pressed; together they have more than 5,000 findings."""
_ROUNDS = 20
_MEBIBYTE = 1024
_MOST_WITHOUT_FIX = 4
"""Findings that are passed by in search of one with a fix."""
_REMEMBERING = 20.0
"""Seconds in which the reviewer has looked through a site of ten thousand pairs."""
_KEYS = (
    ("next segment", "j"),
    ("next finding", "]"),
    ("next finding", "]"),
    ("accept", "a"),
    ("undo", "u"),
    ("dismiss", "i"),
    ("undo", "u"),
)


class Line(msgspec.Struct, frozen=True):
    """One line of the table: what was measured, the middle and the 95 % of it in ms, and the bar."""

    what: str
    middle: str
    most: str
    bar: str = ""


def _line(what: str, seconds: list[float], bar: str) -> Line:
    shown = [f"{percentile(seconds, share) * 1000:.0f} ms" for share in (0.5, 0.95)]
    return Line(what, *shown, bar)


async def _keys(root: Path, *, at_rest: bool) -> list[Line]:
    """Time the keys of a sitting, at a person's pace, in a site of which 5,000 findings are loaded."""
    when = "all posts checked" if at_rest else "while posts are checked"
    async with sitting(root) as one:
        await one.wait(lambda screen: is_checked(screen, None if at_rest else _FINDINGS))
        taken: dict[str, list[float]] = {}
        opened: list[float] = []
        for _ in range(_ROUNDS):
            for what, key in _KEYS:
                for _ in range(_MOST_WITHOUT_FIX if key == "a" else 0):
                    if not await one.makes_sense(key):
                        taken["next finding"].append(await one.press("]"))
                if await one.makes_sense(key):
                    taken.setdefault(what, []).append(await one.press(key))
            opened.append(await one.open_next())
        lines = [_line(f"{what}, {when}", seconds, "< 50 ms") for what, seconds in taken.items()]
        together = [second for seconds in taken.values() for second in seconds]
        lines.append(_line(f"any of these, {when}", together, "< 50 ms"))
        return [*lines, _line(f"next post, {when}", opened, "< 150 ms")]


async def _long_post(root: Path) -> Line:
    """Time opening a long post that is known and not held; a short one is opened in between."""
    async with sitting(root) as one:
        await one.wait(is_checked)
        taken = []
        for _ in range(_ROUNDS // 2):
            taken.append(await one.open_anew("}"))
            await one.open_anew("{")
        return _line("a post of 5,000 words, checked before", taken, "< 150 ms")


def _opening(root: Path, pairs: int) -> list[Line]:
    lines = []
    for what, rest in (("for the first time", _REMEMBERING), ("again", 0.5)):
        seconds = seconds_to_list(root, b"post-0000", rest)
        lines.append(Line(f"list of {pairs:,} pairs, {what}", f"{seconds:.2f} s", "", "< 1 s"))
    usage = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _MEBIBYTE
    return [*lines, Line("its most memory meanwhile", f"{usage:.0f} MiB", "", "< 400 MiB")]


def _table(lines: list[Line]) -> str:
    rows = [f"| {line.what} | {line.middle} | {line.most} | {line.bar} |" for line in lines]
    return "\n".join(["| what | median | 95 % | bar |", "|---|---:|---:|---:|", *rows, ""])


def _measured(large: Path) -> list[Line]:
    roots = {name: large.with_name(name) for name in ("keys", "long")}
    for root in roots.values():
        root.mkdir()
    make_site(roots["keys"], _POSTS)
    write_long_pair(roots["long"])
    lines = asyncio.run(_keys(roots["keys"], at_rest=True))
    lines += asyncio.run(_keys(large, at_rest=False))
    return [*lines, asyncio.run(_long_post(roots["long"]))]


def main() -> None:
    """Make the sites, open the reviewer on them, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=10_000, help="of the large site")
    parser.add_argument("--post", nargs=2, type=Path, metavar=("SOURCE", "TARGET"), help="decide on it all")
    parser.add_argument("--only", choices=["opening", "keys"], help="one of the two tables")
    parser.add_argument("--write", action="store_true", help="renew the table in docs/performance.md")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["POSTEDIT_CACHE_DIR"] = str(folder / "cache")
        if given.post:
            copy_pair(folder / "post", *given.post)
            sys.stdout.write(asyncio.run(decide_all(folder / "post")) + "\n")
            return
        large = folder / "large"
        large.mkdir()
        make_site(large, given.pairs)
        for name, measure in (("opening", partial(_opening, pairs=given.pairs)), ("keys", _measured)):
            if given.only in (None, name):
                table = _table(measure(large))
                sys.stdout.write(table)
                if given.write:
                    write_table(name, table)


if __name__ == "__main__":
    main()
