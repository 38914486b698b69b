"""What an edit would come to, told before it is made."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Edit, Finding, Span, apply_edits
from postedit.review.proof import moved


class Foresight(msgspec.Struct, frozen=True):
    """Findings after an edit.

    Attributes:
        still: those that stand in the edited part and stood there before.
        new: those that were not there before, in the edited part or elsewhere in the post.
        gone: how many open findings of the edited part would be gone.
        problem: why the edit would be refused, empty where it would not.
    """

    still: tuple[Finding, ...] = ()
    new: tuple[Finding, ...] = ()
    gone: int = 0
    problem: str = ""


def foresee(engine: Engine, review: Review, opened: Collection[Finding], span: Span, text: str) -> Foresight:
    """Check a post as it would be with ``span`` replaced by ``text``.

    Args:
        engine: checks the changed text.
        review: the post as it is.
        opened: the findings of the review that nobody has dismissed.
        span: what is replaced.
        text: what replaces it.
    """
    before = review.target.text if review.target else ""
    edits = (Edit(span.start, span.end, text),)
    source = review.source.text if review.source else None
    after = engine.review_text(review.pair, source, apply_edits(before, edits))
    had_problem = review.target is not None and review.target.front.problem is not None
    if after.target and after.target.front.problem and not had_problem:
        problem = after.target.front.problem
        return Foresight(problem=f"line {problem.line}: {problem.message}")
    places = [(finding, moved(finding.target, edits)) for finding in review.findings]
    written = Span(span.start, span.start + len(text))
    still: dict[Finding, Finding] = {}
    new = []
    for found in after.findings:
        index = next((n for n, (one, place) in enumerate(places) if _is_same(one, place, found)), None)
        if index is None:
            new.append(found)
            continue
        old, _ = places.pop(index)
        if old in opened and written.overlaps(found.target):
            still[old] = found
    here = [finding for finding in opened if span.overlaps(finding.target)]
    return Foresight(tuple(still.values()), tuple(new), sum(finding not in still for finding in here))


def _is_same(before: Finding, place: Span, after: Finding) -> bool:
    return before.check == after.check and place.overlaps(after.target)
