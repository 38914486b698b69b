"""Spans that are spoken for: the quick answer is the one that looking at each span gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from postedit.model import Span
from postedit.post.taken import Taken

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(0, 8))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_overlap_is_that_of_the_spans(spans: list[Span], place: Span) -> None:
    """A place overlaps the set where it overlaps one of its spans, empty ones included."""
    assert Taken(spans).overlaps(place) == any(span.overlaps(place) for span in spans)
