"""Finding words in the open pair, in the source and in the target."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from postedit.engine import Review
from postedit.model import Span
from tui.reading import Reading
from tui.rows import Row

_APOSTROPHES = "'’"


class Match(msgspec.Struct, frozen=True):
    """A place where the words stand: the row, which side of it, and the span in that side's post."""

    row: int
    is_source: bool
    span: Span


class Search:
    """Words, where they stand in the pair that was asked for last, and which place is the current one."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.current: Match | None = None
        self._pattern = _pattern(words)
        self._review: Review | None = None
        self._matches: tuple[Match, ...] = ()
        self._of_row: dict[int, list[Match]] = {}

    def matches(self, reading: Reading) -> tuple[Match, ...]:
        """Give all places in reading order, those of the source before those of the target in each row."""
        if reading.session.review is not self._review:
            self._review = reading.session.review
            found = [*_found(self._pattern, reading, is_source=True)]
            found += _found(self._pattern, reading, is_source=False)
            self._matches = tuple(sorted(found, key=_order))
            self._of_row = defaultdict(list)
            for match in self._matches:
                self._of_row[match.row].append(match)
            if self.current not in self._matches:
                self.current = None
        return self._matches

    def in_row(self, reading: Reading, row: int) -> list[Match]:
        """Give the places in one row."""
        self.matches(reading)
        return self._of_row.get(row, [])

    def step(self, reading: Reading, by: int) -> bool:
        """Make the next place (the previous one where ``by`` is -1) the current one.

        Gives whether that went round the end of the post.
        """
        found = self.matches(reading)
        if not found:
            return False
        if self.current in found:
            index = found.index(self.current) + by
        else:
            index = sum(match.row < reading.row + (by < 0) for match in found) - (by < 0)
        self.current = found[index % len(found)]
        return not 0 <= index < len(found)

    def told(self, reading: Reading) -> str:
        """Say which place of how many is the current one."""
        found = self.matches(reading)
        number = f"{found.index(self.current) + 1} of " if self.current in found else ""
        return f"/{self.words} {number}{len(found)}"


def _order(match: Match) -> tuple[int, bool, Span]:
    return match.row, not match.is_source, match.span


def _pattern(words: str) -> re.Pattern[str]:
    """Match as people type: any white space for a space, and either apostrophe.

    Letters match in either case where all are small.
    """
    parts = [re.escape(part).replace("’", "'").replace("'", f"[{_APOSTROPHES}]") for part in words.split()]
    flags = re.IGNORECASE if words == words.lower() else re.NOFLAG
    return re.compile(r"\s+".join(parts) or r"(?!)", flags)


def _found(pattern: re.Pattern[str], reading: Reading, *, is_source: bool) -> Iterator[Match]:
    post = reading.session.review.source if is_source else reading.session.review.target
    starts = sorted(_starts(reading.rows, is_source=is_source))
    if post is None or not starts:
        return
    for place in pattern.finditer(post.text):
        index = max(0, bisect_right(starts, (place.start(), len(reading.rows))) - 1)
        yield Match(starts[index][1], is_source, Span(*place.span()))


def _starts(rows: tuple[Row, ...], *, is_source: bool) -> Iterator[tuple[int, int]]:
    for number, row in enumerate(rows):
        side = row.source if is_source else row.target
        if side is not None:
            yield side.region.start, number
