"""Fixing without a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postedit.batch.verdicts import dismissed
from postedit.model import Finding, Problem, Refused
from postedit.post.writing import write_text
from postedit.review.batch import BatchResult, fix_post

if TYPE_CHECKING:
    from postedit.engine import Engine, Review
    from postedit.review.journal import Journal

Refusals = tuple[tuple[Finding, str], ...]


class Fixing(msgspec.Struct, frozen=True):
    """That fixes are to be applied, ``unsafe`` ones too; ``journals`` of the sites, by their roots."""

    journals: dict[Path, Journal]
    unsafe: bool = False


class Fixed(msgspec.Struct, frozen=True):
    """A review of the text that is on disk now, how many findings were fixed, which fixes were refused."""

    review: Review
    count: int = 0
    refused: Refusals = ()


def fix(engine: Engine, review: Review, journal: Journal, wanted: Fixing) -> Fixed:
    """Apply fixes and write the post; where it cannot be written, all its findings stand."""
    if review.target is None:
        return Fixed(review)
    result = propose(engine, review, journal, wanted)
    if result.text == review.target.text:
        return Fixed(result.review, 0, result.refused)
    outcome = write_text(review.pair.target, review.target.text, result.text)
    if isinstance(outcome, Refused):
        problem = Problem(str(review.pair.target), f"not fixed: {outcome.reason}")
        failed = msgspec.structs.replace(review, problems=(*review.problems, problem))
        return Fixed(failed, 0, result.refused)
    return Fixed(result.review, len(result.fixed), result.refused)


def propose(engine: Engine, review: Review, journal: Journal, wanted: Fixing) -> BatchResult:
    """Give what fixing would come to; dismissed findings are left alone."""
    return fix_post(engine, review, unsafe=wanted.unsafe, skip=dismissed(review, journal))
