"""``postedit check --diff``: what ``--fix`` would change, as a patch. Nothing is written."""

from __future__ import annotations

import difflib
import sys
from typing import TYPE_CHECKING

import click

from postedit.batch import Fixing, propose
from postedit.cli.ending import CLEAN, LEFT, TROUBLE, print_errors, print_refusals
from postedit.cli.engine import engine_of
from postedit.cli.progress import watched
from postedit.cli.summary import many
from postedit.cli.terminal import put, tell, wants_colour
from postedit.late import late_regex
from postedit.report.part import part_of
from postedit.report.paths import shown_path
from postedit.report.safe_text import without_controls

if TYPE_CHECKING:
    from postedit.batch import Engines, Job
    from postedit.cli.gather import Gathered
    from postedit.cli.request import Request
    from postedit.report.build import Builder

_LINE = late_regex(r"[^\n]*\n|[^\n]+\Z")
_NO_NEWLINE = "\\ No newline at end of file\n"
_COLOURS = {"-": "red", "+": "green", "@": "cyan"}


def show_diff(request: Request, engines: Engines, gathered: Gathered, builder: Builder) -> int:
    """Print the patch and give the exit code: 1 where there is something to change."""
    colour = wants_colour(request.color, to_file=request.output is not None)
    fixing = Fixing(gathered.journals, request.unsafe_fixes)
    diffs, count = [], 0
    for job in watched(gathered.jobs, len(gathered.jobs), quiet=request.quiet):
        diff, fixed = _diff_of(fixing, engines, job, builder)
        count += fixed
        diffs += [diff] if diff else []
    if request.output is None and sys.stdout.isatty():
        # A person reads it; a file or another program gets the patch as it is.
        diffs = [without_controls(diff) for diff in diffs]
    put("".join(_coloured(diff) if colour else diff for diff in diffs), request.output)
    builder.add_problems(engines.problems)
    report = builder.build().report
    print_errors(report)
    if not request.quiet:
        pairs = many(len(report.pairs), "pair")
        tell(f"Would fix {many(count, 'finding')} in {len(diffs):,} of {pairs}.")
    return LEFT if diffs else TROUBLE if report.errors else CLEAN


def _diff_of(fixing: Fixing, engines: Engines, job: Job, builder: Builder) -> tuple[str, int]:
    """Give the patch of one post and the number of findings that it mends."""
    engine = engine_of(engines, job.site)
    review = engine.review(job.pair)
    builder.add(part_of(review, ()), job.posts)
    if review.target is None:
        return "", 0
    path = shown_path(job.pair.target)
    result = propose(engine, review, fixing.journals[job.site.root], fixing)
    print_refusals(path, [(finding.check, reason) for finding, reason in result.refused])
    diff = unified_diff(path, review.target.text, result.text)
    return diff, len(result.fixed)


def unified_diff(path: str, before: str, after: str) -> str:
    """Give the change as ``patch -p0`` reads it; lines end at newlines only, whatever else they hold."""
    lines = difflib.unified_diff(_LINE.findall(before), _LINE.findall(after), path, path)
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}" for line in lines)


def _coloured(diff: str) -> str:
    return "".join(
        click.style(line, fg=_COLOURS[line[0]]) if line[0] in _COLOURS else line
        for line in _LINE.findall(diff)
    )
