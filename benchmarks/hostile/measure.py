"""How long a review takes, and how that grows with the text."""

from __future__ import annotations

import gc
import math
from pathlib import Path
from time import perf_counter

import msgspec

from benchmarks.hostile.cases import Make
from postedit.checks import all_checks
from postedit.engine import Engine, Review
from postedit.site import PostPair
from postedit.terms import TermBase, builtin_paths, load

PAIR = PostPair(Path("hostile.en.md"), Path("hostile.fr.md"), "en", "fr", "benchmark")
GROWTH = 4
"""How many times as long the second text is as the first."""


class Result(msgspec.Struct, frozen=True):
    """Seconds for a text and for one ``GROWTH`` times as long, and what the checks could not do."""

    name: str
    short: float
    long: float
    problems: tuple[str, ...]

    @property
    def exponent(self) -> float:
        """Give the power of the length with which the time grows: 1 is linear, 2 quadratic."""
        return math.log(self.long / self.short, GROWTH)


def engine(terms: TermBase | None = None) -> Engine:
    """Give an engine with all checks, those that are off by default too, and the terms that ship."""
    return Engine(tuple(all_checks().values()), load(builtin_paths()).base if terms is None else terms)


def failures(review: Review) -> list[str]:
    """Give what is said of the checks that ended with an error."""
    return [problem.message for problem in review.problems if "failed" in problem.message]


def measure(reviewer: Engine, name: str, make: Make, size: int) -> Result:
    """Review a text of ``size`` code points and one ``GROWTH`` times as long."""
    seconds, problems = [], []
    for length in (size, GROWTH * size):
        source, target = make(length)
        gc.collect()
        start = perf_counter()
        review = reviewer.review_text(PAIR, source, target)
        seconds.append(perf_counter() - start)
        problems += failures(review)
    return Result(name, seconds[0], seconds[1], tuple(problems))
