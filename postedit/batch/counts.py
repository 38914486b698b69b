"""Adding up over the posts of a site what each of its pairs counted.

What is kept grows with the ways that a site has of doing things, not with its posts: of each way the sum and
the first place, in the order of the run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.checks.term.inconsistent import times
from postedit.report.part import CountAt, Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from postedit.batch.job import Job
    from postedit.report.contract import FindingAt

_LEAST = 3
"""Times a thing is done on a site before doing it in several ways is worth a word."""


class _Way(msgspec.Struct):
    """One way of doing a thing: the sum so far, and where it was done first."""

    job: Job
    part: Part
    first: CountAt
    is_told: bool
    times: int = 0


class _Thing(msgspec.Struct):
    """A thing that is done, the ways of doing it, and in how many posts it was done."""

    ways: dict[str, _Way]
    posts: int = 0


class Counts:
    """Takes the parts of pairs as they come, and gives at the end what differs between posts.

    A way that a finding of its own post tells of is left to that.
    """

    def __init__(self) -> None:
        self._things: dict[tuple[Path, str, str, str], _Thing] = {}

    def add(self, job: Job, part: Part) -> None:
        """Take what a pair counted."""
        met: set[int] = set()
        for count in part.counts:
            key = (job.site.root, job.pair.target_language, count.first.check, count.thing)
            thing = self._things.setdefault(key, _Thing({}))
            thing.posts += id(thing) not in met
            met.add(id(thing))
            thing.ways.setdefault(count.way, _way(job, part, count)).times += count.times

    def parts(self) -> Iterator[tuple[Job, Part]]:
        """Give a finding for each way of a thing but the commonest, with the pair of its first place."""
        for thing in self._things.values():
            ways = sorted(thing.ways.values(), key=lambda way: -way.times)
            if len(ways) > 1 and thing.posts > 1 and sum(way.times for way in ways) >= _LEAST:
                for way in (way for way in ways[1:] if not way.is_told):
                    finding = _told(way.first.first, ways, thing.posts)
                    yield way.job, msgspec.structs.replace(way.part, findings=(finding,))


def _way(job: Job, part: Part, count: CountAt) -> _Way:
    first = count.first
    told = any(f.check == first.check and f.target == first.target for f in part.findings)
    return _Way(job, Part(part.pair), count, is_told=told)


def _told(first: FindingAt, ways: list[_Way], posts: int) -> FindingAt:
    said = " ".join(first.source.text.split()) if first.source else first.target.text
    counted = ", ".join(f"“{way.first.shown}” {times(way.times)}" for way in ways)
    return msgspec.structs.replace(first, message=f"“{said}” is {counted} in the {posts} posts that have it")
