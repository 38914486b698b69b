"""Show where the time goes: ``python -m benchmarks.speed.shares [SITE] [--language fr]``.

Pairs are checked in this process, one after the other, and the processor time of each part is added up. The
floor is what reading the bytes of the posts and parsing each once takes. What several checks share is worked
out by the first that asks for it, and counts there. ``--write`` renews the table in docs/performance.md.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

import postedit.engine
import postedit.terms.reading
from benchmarks.speed.run import ROOT, write_table
from postedit.checks import Check
from postedit.cli.engine import engines_for, wishes_of
from postedit.cli.gather import gather
from postedit.garbage import collect_seldom
from postedit.post import parse, read_text

_SHOWN = 24
_BAR = 15.0


class Clocks:
    """Processor seconds by part; a part inside another is taken off that."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._inner = [0.0]

    def on(self, function: Callable[..., Any], name: str | Callable[..., str]) -> Callable[..., Any]:
        """Give the function, timed under a name or under what gives one of its arguments."""

        def timed(*args: Any, **kwargs: Any) -> Any:
            started = process_time()
            self._inner.append(0.0)
            try:
                return function(*args, **kwargs)
            finally:
                took = process_time() - started
                part = name if isinstance(name, str) else name(*args)
                self.seconds[part] += took - self._inner.pop()
                self._inner[-1] += took

        return timed


def main() -> int:
    """Print the table; give 1 where the whole takes more than its bar beside the floor."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "content")
    parser.add_argument("--language", help="only pairs into this language")
    parser.add_argument("--write", action="store_true", help="renew docs/performance.md")
    given = parser.parse_args()
    collect_seldom()
    gathered = gather([given.site], [])
    jobs = [j for j in gathered.jobs if given.language in (None, j.pair.target_language)]
    clocks, floor = _checked(jobs)
    made = table(clocks.seconds, floor, len(jobs))
    sys.stdout.write(made)
    if given.write:
        write_table("shares", made)
    return int(clocks.seconds.total() > _BAR * floor)


def _posts_of(pair: Any) -> list[tuple[Path, str]]:
    source = [(pair.source, pair.source_language)] if pair.source else []
    return [*source, (pair.target, pair.target_language)]


class _Floor:
    """Processor seconds that reading and parsing take, each post once."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._known: set[Path] = set()

    def add(self, pair: Any) -> None:
        """Read and parse those posts of a pair that were not met before."""
        for path, language in _posts_of(pair):
            if path in self._known:
                continue
            self._known.add(path)
            started = process_time()
            text = read_text(path)
            if isinstance(text, str):
                parse(text, str(path), language)
            self.seconds += process_time() - started


def _checked(jobs: list[Any]) -> tuple[Clocks, float]:
    """Check the jobs with the parts of the engine timed, and give the floor beside them.

    Each pair adds to the floor right before it is checked, so that a machine which is slower for a while is
    slower for both.
    """
    clocks, floor = Clocks(), _Floor()
    engine = postedit.engine
    engine.read_text = clocks.on(engine.read_text, "read")
    engine.parse = clocks.on(engine.parse, "parse")
    engine.align = clocks.on(engine.align, "align")
    reading = postedit.terms.reading
    reading.lemmas = clocks.on(reading.lemmas, "lemmas")
    engine._run = clocks.on(engine._run, _name_of)
    engines = engines_for(wishes_of((), (), ()))
    for job in jobs:
        engines.ready(job.site)
    review = clocks.on(lambda job: engines.of(job.site).review(job.pair), "the rest")
    for job in jobs:
        floor.add(job.pair)
        review(job)
    return clocks, floor.seconds


def _name_of(check: Check, *_: Any) -> str:
    return f"`{check.name}`"


def table(seconds: Counter[str], floor: float, pairs: int) -> str:
    """Give the parts by their shares, the small ones together."""
    total = seconds.total()
    parts = seconds.most_common()
    small = sum(took for _, took in parts[_SHOWN:])
    lines = [
        f"{pairs} pairs take {total:.1f} processor seconds, {total / floor:.1f} times the floor of "
        f"{floor:.2f} s (bar: {_BAR:g} times).",
        "",
        "| part | share | ms a pair |",
        "|---|---:|---:|",
    ]
    for name, took in [*parts[:_SHOWN], (f"{len(parts) - _SHOWN} others", small)]:
        lines.append(f"| {name} | {took / total:.1%} | {1000 * took / pairs:.2f} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
