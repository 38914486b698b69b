"""Carrying out ``postedit check``: gather, check, fix, report, exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from postedit.cli.diffing import show_diff
from postedit.cli.ending import CLEAN, exit_code, print_errors
from postedit.cli.engine import Engines, wishes_of
from postedit.cli.fixing import Fixed, fix, print_refusals
from postedit.cli.gather import Gathered, gather
from postedit.cli.progress import watched
from postedit.cli.summary import Tally, summary
from postedit.cli.terminal import put, style_for
from postedit.cli.verdicts import standing
from postedit.model import Severity
from postedit.report import WITH_STATISTICS, Builder, Report, renderer
from postedit.report import statistics as counts

if TYPE_CHECKING:
    from postedit.cli.request import Request


def run(request: Request) -> int:
    """Do what was asked and give the exit code."""
    engines = Engines(wishes_of(request.select, request.ignore, request.glossaries))
    gathered = gather(request.paths, request.explicit)
    for task in gathered.tasks:
        engines.of(task.site)
    builder = Builder()
    builder.add_problems((*engines.problems, *gathered.problems))
    work = show_diff if request.diff else _report
    code = work(request, engines, gathered, builder)
    return CLEAN if request.exit_zero else code


def _report(request: Request, engines: Engines, gathered: Gathered, builder: Builder) -> int:
    """Check, fix where asked, and print what is left."""
    tally = _check_all(request, engines, gathered, builder)
    report = _print_report(request, gathered, builder)
    _print_words(request, report, tally)
    return exit_code(report, request.fail_on or _strictest(gathered))


def _check_all(request: Request, engines: Engines, gathered: Gathered, builder: Builder) -> Tally:
    """Check, and where asked fix, every pair; give what came of the fixing."""
    tally = Tally(unsafe=request.unsafe_fixes)
    for task in watched(gathered.tasks, len(gathered.tasks), quiet=request.quiet):
        engine = engines.of(task.site)
        done = Fixed(engine.review(task.pair), 0, ())
        if request.fix:
            done = fix(engine, task, done.review, unsafe=request.unsafe_fixes)
        print_refusals(done.review, done.refused)
        builder.add(done.review, standing(done.review, task.journal))
        tally += Tally(fixed=done.count, refused=len(done.refused))
    return tally


def _strictest(gathered: Gathered) -> Severity:
    """Give the least severity that the settings of the sites fail on; they stand together in one report."""
    said = {task.site.settings.fail_on for task in gathered.tasks}
    return min(said, key=lambda severity: severity.rank, default=Severity.MINOR)


def _print_report(request: Request, gathered: Gathered, builder: Builder) -> Report:
    style = style_for(request.color, to_file=request.output is not None)
    built = builder.build(gathered.unpaired)
    render = renderer(request.output_format)
    if request.statistics:
        built = counts.with_statistics(built)
        render = render if request.output_format in WITH_STATISTICS else counts.render
    put(render(built, style), request.output, colour=style.colour)
    return built.report


def _print_words(request: Request, report: Report, tally: Tally) -> None:
    """Print errors, and unless silenced the summary, where they cannot be taken for data."""
    print_errors(report)
    if not request.quiet:
        click.echo(summary(report, tally), err=True)
