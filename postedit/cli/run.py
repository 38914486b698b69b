"""Carrying out ``postedit check``: gather, check, fix, report, exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from postedit.batch.verdicts import after, standing
from postedit.cli.checking import checked
from postedit.cli.diffing import show_diff
from postedit.cli.ending import CLEAN, Lacking, exit_code, print_errors, print_refusals
from postedit.cli.engine import engines_for, wishes_of
from postedit.cli.gather import Gathered, gather
from postedit.cli.judging import ADD, RANK, agree_to_questions, in_order
from postedit.cli.since import only_changed
from postedit.cli.summary import Tally, summary
from postedit.cli.terminal import put, style_for, tell
from postedit.model import Severity
from postedit.report import jsonl
from postedit.report import statistics as counts
from postedit.report.build import Builder
from postedit.report.contract import Report
from postedit.report.formats import WITH_STATISTICS, renderer

if TYPE_CHECKING:
    from collections.abc import Callable

    from postedit.batch import Engines
    from postedit.cli.request import Request


class Reported(msgspec.Struct, frozen=True):
    """What was reported, and the exit code that follows."""

    report: Report
    code: int


def run(request: Request) -> int:
    """Do what was asked and give the exit code."""
    engines = engines_of(request)
    gathered = gathered_for(request, engines)
    agree_to_questions(request, engines, gathered)
    if request.diff:
        code = show_diff(request, engines, gathered, _builder_for(gathered))
    else:
        code = report(request, engines, gathered).code
    return CLEAN if request.exit_zero else code


def engines_of(request: Request) -> Engines:
    """Give the engines that were asked for, which are set up when they are needed.

    Raises:
        Failure: a name among the checks names nothing.
    """
    wishes = wishes_of(request.select, request.ignore, request.glossaries, judge=request.judge == ADD)
    return engines_for(wishes)


def gathered_for(request: Request, engines: Engines) -> Gathered:
    """Give the pairs that were asked for.

    Raises:
        Failure: the settings of a site cannot be used, or git cannot tell what changed.
    """
    gathered = gather(request.paths, request.explicit, request.layout, request.urls)
    if request.since is None:
        return gathered
    left = only_changed(gathered, request.since, engines)
    for note in () if request.quiet else left.notes:
        tell(note)
    return left.gathered


def report(request: Request, engines: Engines, gathered: Gathered) -> Reported:
    """Check, fix where asked, and print what is left."""
    builder = _builder_for(gathered)
    streamed = request.output_format == "jsonl" and request.output is None and request.judge != RANK
    if streamed:
        click.echo(jsonl.first_line(Report()), nl=False)
    tally = _check_all(request, engines, gathered, builder, _print_lines if streamed else None)
    builder.add_problems(engines.problems)
    found = _print_report(request, gathered, builder, streamed=streamed)
    _print_words(request, found, tally)
    return Reported(found, exit_code(found, request.fail_on or _strictest(gathered)))


def _builder_for(gathered: Gathered) -> Builder:
    """Give a builder that knows what could not be gathered."""
    builder = Builder()
    builder.add_problems(gathered.problems)
    return builder


def _check_all(
    request: Request,
    engines: Engines,
    gathered: Gathered,
    builder: Builder,
    show: Callable[[str], None] | None,
) -> Tally:
    """Check, and where asked fix, every pair; give what came of the fixing."""
    tally = Tally(unsafe=request.unsafe_fixes, since=request.since)
    lacking = Lacking()
    for job, outcome in checked(request, engines, gathered):
        lacking.add(outcome)
        print_refusals(outcome.part.pair.target, outcome.refused)
        records = gathered.records_of(job)
        part = standing(outcome.part, job.pair, records.journal)
        new = after(part, records.baseline) if request.baseline else part
        if show is not None:
            show(jsonl.findings_of(new) if outcome.is_sum else jsonl.lines_of(new))
        builder.add(new if show is None else jsonl.still_counted(new), job.posts)
        old = len(part.findings) - len(new.findings)
        tally += Tally(fixed=outcome.fixed, refused=len(outcome.refused), baseline=old)
    lacking.tell()
    return tally


def _print_lines(lines: str) -> None:
    click.echo(lines, nl=False)


def _strictest(gathered: Gathered) -> Severity:
    """Give the least severity that the settings of the sites fail on; they stand together in one report."""
    said = {job.site.settings.fail_on for job in gathered.jobs}
    return min(said, key=lambda severity: severity.rank, default=Severity.MINOR)


def _print_report(request: Request, gathered: Gathered, builder: Builder, *, streamed: bool) -> Report:
    style = style_for(request.color, to_file=request.output is not None)
    built = in_order(request, gathered, builder.build(gathered.unpaired))
    render = renderer(request.output_format)
    if request.statistics:
        built = counts.with_statistics(built, counts.judged(gathered.journals.values()))
        render = render if request.output_format in WITH_STATISTICS else counts.render
    text = jsonl.last_lines(built.report) if streamed else render(built, style)
    put(text, request.output)
    return built.report


def _print_words(request: Request, report: Report, tally: Tally) -> None:
    """Print errors, and unless silenced the summary, where they cannot be taken for data."""
    print_errors(report)
    if not request.quiet:
        tell(summary(report, tally))
