"""Spans that are spoken for."""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from itertools import accumulate

from postedit.model import Span


class Taken:
    """A set of spans that tells quickly which of them another span runs into."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._points = [span.start for span in self._spans if not len(span)]
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def overlaps(self, place: Span) -> bool:
        """Tell whether one of the spans overlaps ``place`` (``Span.overlaps``), in the time of a look-up.

        Of the spans that start before its end, the one that reaches furthest tells it for all; where a span
        is empty, those that touch count too.
        """
        if bisect.bisect_left(self._points, place.start) < bisect.bisect_right(self._points, place.end):
            return True
        if not len(place):
            index = bisect.bisect_right(self._starts, place.end) - 1
            return index >= 0 and self._reach[index] >= place.start
        index = bisect.bisect_left(self._starts, place.end) - 1
        return index >= 0 and self._reach[index] > place.start

    def first_clash(self, place: Span, allowed: Span, around: Span | None = None) -> int | None:
        """Give the least end of those that overlap ``place``, or None.

        Those that lie inside ``allowed`` or that hold all of ``around`` do not count.
        """
        ends: list[int] = []
        index = bisect.bisect_left(self._starts, place.end) - 1
        while index >= 0 and self._reach[index] > place.start:
            span = self._spans[index]
            holds_all = around is not None and span.contains(around)
            if span.overlaps(place) and not allowed.contains(span) and not holds_all:
                ends.append(span.end)
            index -= 1
        return min(ends, default=None)
