"""The rows of a post as they were drawn last: most keys change what is marked in one or two of them."""

from __future__ import annotations

from collections.abc import Sequence

from postedit.engine import Review
from tui.markup import Places, RowView, view_of
from tui.reading import Reading
from tui.search import Match, Search


class DrawnRows:
    """Draws rows, each once for what is marked in it; a row that stays as it was is the same view."""

    def __init__(self) -> None:
        self._review: Review | None = None
        self._known: dict[int, tuple[Places, RowView]] = {}

    def view(self, reading: Reading, number: int, search: Search | None) -> RowView:
        """Draw one row.

        Raises:
            ValueError: the post cannot be read, and has no rows.
        """
        review = reading.session.review
        if review.target is None:
            raise ValueError("the post cannot be read")
        if review is not self._review:
            self._review, self._known = review, {}
        places = _places(reading, number, search)
        known = self._known.get(number)
        if known is None or known[0] != places:
            known = places, view_of(reading.rows[number], review.source, review.target, places)
            self._known[number] = known
        return known[1]


def _places(reading: Reading, number: int, search: Search | None) -> Places:
    """Give what is marked in a row; the current finding and match only where they stand in it."""
    marked = reading.marked(number)
    found: Sequence[Match] = search.in_row(reading, number) if search else ()
    is_here = any(one is reading.finding for _, one in marked)
    match = search.current if search and search.current in found else None
    return Places(marked, reading.finding if is_here else None, found, match)
