"""Carrying out ``postedit check``: gather, check, fix, report, exit code."""

from __future__ import annotations

import gc
from contextlib import closing
from typing import TYPE_CHECKING

import click

from postedit.batch import Engines, Fixing, Memory, check_all
from postedit.batch.store import Store, default_place
from postedit.batch.verdicts import standing
from postedit.cli.diffing import show_diff
from postedit.cli.ending import CLEAN, exit_code, print_errors, print_refusals
from postedit.cli.engine import engines_for, wishes_of
from postedit.cli.failure import Failure
from postedit.cli.gather import Gathered, gather
from postedit.cli.progress import watched
from postedit.cli.summary import Tally, summary
from postedit.cli.terminal import put, style_for
from postedit.model import Problem, Severity
from postedit.report import WITH_STATISTICS, Builder, Report, jsonl, renderer
from postedit.report import statistics as counts
from postedit.setup import term_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from postedit.batch import Outcome
    from postedit.cli.request import Request
    from postedit.report.part import Part


_COLLECT_AFTER = 100_000
"""Objects made before the garbage collector looks for cycles. Posts are trees and have none; at the usual
700 it takes a tenth of a run."""


def run(request: Request) -> int:
    """Do what was asked and give the exit code."""
    gc.set_threshold(_COLLECT_AFTER)
    engines = engines_for(wishes_of(request.select, request.ignore, request.glossaries))
    gathered = gather(request.paths, request.explicit)
    builder = Builder()
    builder.add_problems(gathered.problems)
    work = show_diff if request.diff else _report
    code = work(request, engines, gathered, builder)
    return CLEAN if request.exit_zero else code


def _report(request: Request, engines: Engines, gathered: Gathered, builder: Builder) -> int:
    """Check, fix where asked, and print what is left."""
    streamed = request.output_format == "jsonl" and request.output is None
    if streamed:
        click.echo(jsonl.first_line(Report()), nl=False)
    tally = _check_all(request, engines, gathered, builder, _print_lines if streamed else None)
    builder.add_problems(engines.problems)
    report = _print_report(request, gathered, builder, streamed=streamed)
    _print_words(request, report, tally)
    return exit_code(report, request.fail_on or _strictest(gathered))


def _check_all(
    request: Request,
    engines: Engines,
    gathered: Gathered,
    builder: Builder,
    show: Callable[[Part], None] | None,
) -> Tally:
    """Check, and where asked fix, every pair; give what came of the fixing."""
    tally = Tally(unsafe=request.unsafe_fixes)
    outcomes = watched(_outcomes(request, engines, gathered), len(gathered.jobs), quiet=request.quiet)
    for job, outcome in zip(gathered.jobs, outcomes, strict=False):
        if isinstance(outcome, Problem):
            raise Failure(str(outcome))
        print_refusals(outcome.part.pair.target, outcome.refused)
        part = standing(outcome.part, job.pair, job.journal)
        builder.add(part, job.pair)
        if show is not None:
            show(part)
        tally += Tally(fixed=outcome.fixed, refused=len(outcome.refused))
    return tally


def _outcomes(request: Request, engines: Engines, gathered: Gathered) -> Iterator[Outcome | Problem]:
    fixing = Fixing(unsafe=request.unsafe_fixes) if request.fix else None
    if not request.cache or fixing:
        yield from check_all(gathered.jobs, engines, fixing=fixing, processes=request.jobs)
        return
    with closing(Store(default_place())) as store:
        memory = Memory(store, engines.wishes, lambda site: term_files(site, engines.wishes, engines.shipped))
        yield from check_all(gathered.jobs, engines, memory=memory, processes=request.jobs)


def _print_lines(part: Part) -> None:
    click.echo(jsonl.lines_of(part), nl=False)


def _strictest(gathered: Gathered) -> Severity:
    """Give the least severity that the settings of the sites fail on; they stand together in one report."""
    said = {job.site.settings.fail_on for job in gathered.jobs}
    return min(said, key=lambda severity: severity.rank, default=Severity.MINOR)


def _print_report(request: Request, gathered: Gathered, builder: Builder, *, streamed: bool) -> Report:
    style = style_for(request.color, to_file=request.output is not None)
    built = builder.build(gathered.unpaired)
    render = renderer(request.output_format)
    if request.statistics:
        journals = {job.journal.path.resolve(): job.journal for job in gathered.jobs}
        built = counts.with_statistics(built, counts.judged(journals.values()))
        render = render if request.output_format in WITH_STATISTICS else counts.render
    text = jsonl.last_lines(built.report) if streamed else render(built, style)
    put(text, request.output, colour=style.colour)
    return built.report


def _print_words(request: Request, report: Report, tally: Tally) -> None:
    """Print errors, and unless silenced the summary, where they cannot be taken for data."""
    print_errors(report)
    if not request.quiet:
        click.echo(summary(report, tally), err=True)
