"""Measure the reviewer: ``python -m benchmarks.feel.run [--pairs N] [--post SOURCE TARGET]``."""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import sys
import tempfile
from pathlib import Path

from benchmarks.feel.sites import copy_pair, make_site
from benchmarks.feel.sitting import NO_KEY, Sitting, is_checked, percentile, sitting

_FINDINGS = 5000
_ROUNDS = 40
_MEBIBYTE = 1024


async def _open_large(root: Path, pairs: int) -> None:
    for what in ("looked for", "remembered"):
        async with sitting(root) as one:
            _say(f"list of {pairs} pairs, {what}: {one.listed:.2f} s")
            await one.wait(lambda screen: screen.reading is not None)
            if what == "remembered":
                await one.wait(lambda screen: is_checked(screen, _FINDINGS))
                await _press_keys(one)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEBIBYTE
    _say(f"most memory of the application: {memory:.0f} MiB")


async def _press_keys(one: Sitting) -> None:
    """Time the keys of a sitting while the rest of the site is still being checked."""
    nothing = percentile(await one.press([NO_KEY] * _ROUNDS), 0.5)
    for name, keys in (
        ("findings and segments", ["]", "j", "]", "k", "["]),
        ("accept, undo, dismiss", ["]", "a", "u", "i", "u"]),
        ("posts", ["}", "}", "{"]),
    ):
        taken = [each - nothing for each in await one.press(keys * (_ROUNDS // len(keys)))]
        shown = ", ".join(f"{share:.0%} {percentile(taken, share) * 1000:.0f} ms" for share in (0.5, 0.95))
        _say(f"keys with {_FINDINGS} findings, {name}: {shown}")


async def _decide_all(root: Path) -> None:
    """Decide on every finding of one post: accept what has a fix, dismiss what has none; then write."""
    async with sitting(root) as one:
        await one.wait(is_checked)
        await one.wait(lambda screen: screen.reading is not None)
        keys, found = 0, len(one.screen.reading.spots) if one.screen.reading else 0
        while (reading := one.screen.reading) is not None and reading.spots:
            before, finding = len(reading.spots), reading.finding
            key = "{" if finding is None else "a" if finding.fixes else "i"
            await one.press([key])
            if finding is not None and len(reading.spots) == before:
                await one.press(["i"])
                keys += 1
            keys += 1
        await one.press(["ctrl+s"])
        keys += 1
        _say(f"one post, opened to written: {keys} keys for {found} findings, {keys / found:.2f} for each")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Make the sites, open the reviewer on them, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=10_000, help="of the large site")
    parser.add_argument("--post", nargs=2, type=Path, metavar=("SOURCE", "TARGET"), help="decide on it all")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["POSTEDIT_CACHE_DIR"] = str(Path(folder) / "cache")
        if given.post:
            root = Path(folder) / "post"
            root.mkdir()
            copy_pair(root, *given.post)
            asyncio.run(_decide_all(root))
            return
        root = Path(folder) / "site"
        root.mkdir()
        make_site(root, given.pairs)
        asyncio.run(_open_large(root, given.pairs))


if __name__ == "__main__":
    main()
