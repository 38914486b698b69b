"""Checking one pair: a function of the pair's files, its site and what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.batch.fixing import Fixed, Fixing, fix
from postedit.batch.job import Job, Outcome
from postedit.report.part import part_of
from postedit.review import fingerprints

if TYPE_CHECKING:
    from postedit.batch.engines import Engines


def work(job: Job, engines: Engines, fixing: Fixing | None) -> Outcome:
    """Check a pair and fix it where that was asked for; verdicts are left to the one who reports."""
    engine = engines.of(job.site)
    done = Fixed(engine.review(job.pair))
    if fixing is not None:
        done = fix(engine, done.review, fixing.journals[job.site.root], fixing)
    named = zip(done.review.findings, fingerprints(done.review), strict=True)
    refused = tuple((finding.check, reason) for finding, reason in done.refused)
    return Outcome(part_of(done.review, named), done.count, refused)
