"""Fixing a post without a person: safe fixes, and unsafe ones where they were asked for."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from postedit.engine import Engine, Review
from postedit.model import Edit, Finding, Fix, Span, apply_edits
from postedit.review.proof import moved, prove


class BatchResult(msgspec.Struct, frozen=True):
    """The text after fixing, its review, what was fixed, and what was refused and why."""

    text: str
    review: Review
    fixed: tuple[Finding, ...]
    refused: tuple[tuple[Finding, str], ...]


Choice = tuple[Finding, Fix]


def choose_fix(finding: Finding, *, unsafe: bool) -> Fix | None:
    """Give the fix that a run without a person applies: the first safe one, or with ``unsafe`` any first.

    What a language model proposes is left to a person.
    """
    if finding.is_opinion:
        return None
    return finding.safe_fix or (finding.fixes[0] if unsafe and finding.fixes else None)


def fix_post(
    engine: Engine, review: Review, *, unsafe: bool, skip: frozenset[Finding] = frozenset()
) -> BatchResult:
    """Apply fixes until none is left that can be applied; findings in ``skip`` are left alone."""
    run = _Run(engine, review, skip, unsafe=unsafe)
    while choices := run.choices():
        run.apply(choices)
    return BatchResult(_text(run.review), run.review, tuple(run.fixed), tuple(run.refused))


def fix_chosen(engine: Engine, review: Review, choices: Sequence[Choice]) -> BatchResult:
    """Apply the fixes that a person chose, all at once; those that the proof refuses are left out."""
    refused: list[tuple[Finding, str]] = []
    after, reason = attempt(engine, review, choices)
    if reason is not None and len(choices) > 1:
        single = {choice[0]: attempt(engine, review, [choice])[1] for choice in choices}
        refused = [(finding, why) for finding, why in single.items() if why is not None]
        choices = [choice for choice in choices if single[choice[0]] is None]
        after, reason = attempt(engine, review, choices) if choices else (review, None)
    if reason is not None:
        return BatchResult(_text(review), review, (), (*refused, *((f, reason) for f, _ in choices)))
    return BatchResult(_text(after), after, tuple(finding for finding, _ in choices), tuple(refused))


def _text(review: Review) -> str:
    return review.target.text if review.target else ""


class _Run:
    """The state between passes: what must be left alone is known by its place, which moves with the text.

    Every pass fixes or refuses something. A fix brings only findings less severe than the one it mends, or
    the proof refuses it, so passes come to an end.
    """

    def __init__(self, engine: Engine, review: Review, skip: frozenset[Finding], *, unsafe: bool) -> None:
        self.review = review
        self.fixed: list[Finding] = []
        self.refused: list[tuple[Finding, str]] = []
        self._engine = engine
        self._unsafe = unsafe
        self._held = {(finding.check, finding.target) for finding in skip}

    def choices(self) -> list[Choice]:
        """Give findings with their fixes, no two of which touch the same text."""
        chosen: list[Choice] = []
        taken: list[Span] = []
        for finding in self.review.findings:
            fix = choose_fix(finding, unsafe=self._unsafe)
            if fix is None or (finding.check, finding.target) in self._held:
                continue
            spans = [edit.span for edit in fix.edits]
            if not any(span.overlaps(other) for span in spans for other in taken):
                chosen.append((finding, fix))
                taken += spans
        return chosen

    def apply(self, choices: list[Choice]) -> None:
        """Apply all choices at once; where the proof fails, halve them until the culprit stands alone."""
        after, reason = attempt(self._engine, self.review, choices)
        if reason is None:
            self._keep(after, choices)
        elif len(choices) > 1:
            self.apply(choices[: len(choices) // 2])
        else:
            finding = choices[0][0]
            self.refused.append((finding, reason))
            self._held.add((finding.check, finding.target))

    def _keep(self, after: Review, choices: list[Choice]) -> None:
        edits = [edit for _, fix in choices for edit in fix.edits]
        self._held = {(check, moved(span, edits)) for check, span in self._held}
        self.fixed += [finding for finding, _ in choices]
        self.review = after


def attempt(engine: Engine, review: Review, choices: Sequence[Choice]) -> tuple[Review, str | None]:
    """Give the review after the fixes, and None or the reason why they must not be applied."""
    if review.target is None:
        return review, "the post cannot be read"
    edits: tuple[Edit, ...] = tuple(edit for _, fix in choices for edit in fix.edits)
    try:
        text = apply_edits(review.target.text, edits)
    except ValueError as error:
        return review, str(error)
    if text == review.target.text:
        return review, "the fix changes nothing"
    source = review.source.text if review.source else None
    after = engine.review_text(review.pair, source, text)
    return after, prove(review, after, [finding for finding, _ in choices], edits)
