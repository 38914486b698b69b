"""The last few reviews of one post, so that undo and redo need not check a text anew."""

from __future__ import annotations

from postedit.engine import Review

_MOST = 3
"""Each holds a whole post with its alignment."""


class Rechecked:
    """Reviews of one pair by the text of the target, those kept last."""

    def __init__(self) -> None:
        self._by_text: dict[str, Review] = {}

    def get(self, text: str) -> Review | None:
        """Give the review of a text, None where it is not kept."""
        return self._by_text.get(text)

    def keep(self, review: Review) -> None:
        """Keep a review; the one kept first goes where there are too many."""
        if review.target is None:
            return
        self._by_text.pop(review.target.text, None)
        self._by_text[review.target.text] = review
        while len(self._by_text) > _MOST:
            del self._by_text[next(iter(self._by_text))]
