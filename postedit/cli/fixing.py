"""Fixing without a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from postedit.cli.verdicts import dismissed
from postedit.model import Finding, Problem, Refused
from postedit.post.writing import write_text
from postedit.report.paths import shown_path
from postedit.review import BatchResult, fix_post

if TYPE_CHECKING:
    from postedit.cli.gather import Task
    from postedit.engine import Engine, Review

Refusals = tuple[tuple[Finding, str], ...]


class Fixed(msgspec.Struct, frozen=True):
    """A review of the text that is on disk now, how many findings were fixed, which fixes were refused."""

    review: Review
    count: int
    refused: Refusals


def fix(engine: Engine, task: Task, review: Review, *, unsafe: bool) -> Fixed:
    """Apply fixes and write the post; where it cannot be written, all its findings stand."""
    if review.target is None:
        return Fixed(review, 0, ())
    result = propose(engine, task, review, unsafe=unsafe)
    if result.text == review.target.text:
        return Fixed(result.review, 0, result.refused)
    outcome = write_text(task.pair.target, review.target.text, result.text)
    if isinstance(outcome, Refused):
        problem = Problem(str(task.pair.target), f"not fixed: {outcome.reason}")
        failed = msgspec.structs.replace(review, problems=(*review.problems, problem))
        return Fixed(failed, 0, result.refused)
    return Fixed(result.review, len(result.fixed), result.refused)


def propose(engine: Engine, task: Task, review: Review, *, unsafe: bool) -> BatchResult:
    """Give what fixing would come to; dismissed findings are left alone."""
    return fix_post(engine, review, unsafe=unsafe, skip=dismissed(review, task.journal))


def print_refusals(review: Review, refused: Refusals) -> None:
    """Say which fixes were refused, and why."""
    for finding, reason in refused:
        click.echo(f"{shown_path(review.pair.target)}: {finding.check}: fix refused: {reason}", err=True)
