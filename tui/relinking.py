"""Correcting the alignment of a post: merging, splitting and linking its beads. No screen."""

from __future__ import annotations

from collections.abc import Sequence

from postedit.align.relinked import Link, segment_names
from postedit.align.result import Bead
from postedit.model import Outcome, Refused, Span
from postedit.post import Post
from postedit.review.corrections import Corrections
from postedit.review.session import Session


class Relinking:
    """The beads of one session, by number. What is corrected is kept at once, and the post checked anew."""

    def __init__(self, session: Session, corrections: Corrections) -> None:
        self._session = session
        self._corrections = corrections
        self._path = session.history.path

    @property
    def beads(self) -> tuple[Bead, ...]:
        """Give the beads, in reading order."""
        alignment = self._session.review.alignment
        return alignment.beads if alignment else ()

    def texts(self, number: int) -> tuple[str, str]:
        """Give the source and the target of a bead; a side that has nothing is empty."""
        bead, (source, target) = self.beads[number], self._posts()
        return _text(source, bead.source), _text(target, bead.target)

    def place(self, number: int) -> tuple[Span | None, Span | None]:
        """Give where a bead stands in source and target."""
        bead, (source, target) = self.beads[number], self._posts()
        return (
            source.segments[bead.source[0]].span if bead.source else None,
            target.segments[bead.target[0]].span if bead.target else None,
        )

    def number_at(self, offset: int) -> int:
        """Give the number of the bead at or before an offset of the target."""
        _, target = self._posts()
        starts = [
            (target.segments[bead.target[0]].span.start, number)
            for number, bead in enumerate(self.beads)
            if bead.target
        ]
        return max((one for one in starts if one[0] <= offset), default=(0, 0))[1]

    def merge(self, number: int) -> Outcome:
        """Make one bead of a bead and the next."""
        if number + 1 >= len(self.beads):
            return Refused("there is no bead below to merge with")
        first, second = self.beads[number : number + 2]
        return self._keep([(first.source + second.source, first.target + second.target)])

    def split(self, number: int) -> Outcome:
        """Part a bead: its first sentences from the rest, or source from target where each is one."""
        bead = self.beads[number]
        if len(bead.source) < 2 and len(bead.target) < 2:
            if not (bead.source and bead.target):
                return Refused("this bead has one side already")
            return self._keep([(bead.source, ()), ((), bead.target)])
        parts = [(bead.source[:1], bead.target[:1]), (bead.source[1:], bead.target[1:])]
        return self._keep([part for part in parts if part[0] or part[1]])

    def link(self, source: int, target: int) -> Outcome:
        """Put the source of one bead beside the target of another."""
        left, right = self.beads[source].source, self.beads[target].target
        if not left or not right:
            return Refused("one of the two has no text on the side that would be linked")
        return self._keep([(left, right)])

    def undo(self) -> Outcome:
        """Take the last correction of this post back."""
        links = self._corrections.last(self._path)
        if not links:
            return Refused("nothing was corrected in this post's alignment")
        return self._checked(self._corrections.add(self._path, links, is_dropped=True))

    def _keep(self, parts: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> Outcome:
        left, right = map(segment_names, self._posts())
        links = [Link(tuple(left[i] for i in a), tuple(right[j] for j in b)) for a, b in parts]
        return self._checked(self._corrections.add(self._path, links))

    def _checked(self, outcome: Outcome) -> Outcome:
        if not isinstance(outcome, Refused):
            self._session.recheck()
        return outcome

    def _posts(self) -> tuple[Post, Post]:
        review = self._session.review
        if review.source is None or review.target is None:
            raise ValueError("an alignment needs two posts")
        return review.source, review.target


def _text(post: Post, segments: tuple[int, ...]) -> str:
    return " ".join(post.segments[index].span.of(post.text) for index in segments)
