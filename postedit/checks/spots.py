"""Where something stands in a prose, so that the stretches that lack it need no closer look."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from postedit.model import Span


class Spots:
    """Offsets in a prose."""

    def __init__(self, offsets: Iterable[int] = ()) -> None:
        self._offsets = sorted(offsets)

    @classmethod
    def of(cls, prose: str, texts: Iterable[str]) -> Spots:
        """Give the spots at which one of some texts, none of them empty, begins."""
        found = []
        for text in texts:
            at = prose.find(text)
            while at >= 0:
                found.append(at)
                at = prose.find(text, at + 1)
        return cls(found)

    def __or__(self, other: Spots) -> Spots:
        """Give the spots of both."""
        return Spots([*self._offsets, *other._offsets])

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._offsets)

    def are_in(self, span: Span) -> bool:
        """Tell whether one of them lies in ``span``."""
        at = bisect_left(self._offsets, span.start)
        return at < len(self._offsets) and self._offsets[at] < span.end
