"""Checking one pair: a function of the pair's files, its site and what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.batch.fixing import Fixed, Fixing, fix
from postedit.batch.job import Job, Outcome
from postedit.batch.placeless import with_places, without_places
from postedit.post import read_text
from postedit.report.part import Part, part_of
from postedit.review.fingerprint import fingerprints, name_of_count

if TYPE_CHECKING:
    from postedit.batch.engines import Engines
    from postedit.engine import Review
    from postedit.model import Problem


def work(job: Job, engines: Engines, fixing: Fixing | None) -> Outcome:
    """Check a pair and fix it where that was asked for; verdicts are left to the one who reports."""
    engine = engines.of(job.site)
    found = engine.review_read(job.pair, *texts_of(job))
    done = Fixed(found)
    if fixing is not None:
        done = fix(engine, done.review, fixing.journals[job.site.root], fixing)
    refused = tuple((finding.check, reason) for finding, reason in done.refused)
    return Outcome(part_for(job, done.review), done.count, refused, found.unreached, found.dropped)


def texts_of(job: Job) -> tuple[str | Problem | None, str | Problem]:
    """Read source and target from where they lie."""
    source, target = job.posts
    return None if source is None else read_text(source), read_text(target)


def part_for(job: Job, review: Review) -> Part:
    """Give what is to be reported of a review, by the names that the job's posts are shown with."""
    language = review.pair.target_language
    names = [name_of_count(first.check, language, count.thing, count.way) for count, first in review.counts]
    part = part_of(review, zip(review.findings, fingerprints(review), strict=True), names)
    return part if job.urls is None else with_places(without_places(part), job.shown)
