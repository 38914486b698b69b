"""``postedit check``: findings on stdout, words on stderr."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from postedit.cli import options
from postedit.cli.conflicts import refuse_conflicts
from postedit.cli.judging import ADD, OPTION, RANK, JudgingCommand
from postedit.cli.names import complete_names
from postedit.cli.request import DASK, LOCAL, Request
from postedit.cli.run import run
from postedit.cli.watch import watch
from postedit.model import Severity
from postedit.report.formats import FORMATS


@click.command("check", cls=JudgingCommand)
@options.paths
@options.pairs_or_urls
@options.layout
@options.output_format(*FORMATS)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the report here.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="NAMES",
    shell_complete=complete_names,
    help="Run only these checks or categories, or 'all'.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="NAMES",
    shell_complete=complete_names,
    help="Leave out these checks or categories.",
)
@click.option(
    OPTION,
    type=click.Choice([ADD, RANK]),
    metavar="[rank]",
    help="Ask the language model that you have set up, too; with rank only which findings of each post come "
    "first. It may cost money, and says before how much it will send.",
)
@click.option("-y", "--yes", is_flag=True, help="Do not ask before the model is sent anything.")
@click.option("--fix", is_flag=True, help="Apply safe fixes to the posts.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="Count and, with --fix or --diff, apply fixes that reword, too."
)
@click.option("--diff", is_flag=True, help="Print what --fix would change; write nothing.")
@options.glossaries
@click.option(
    "--fail-on",
    type=click.Choice([severity.value for severity in Severity]),
    help="Exit with 1 only for findings of this severity or worse; by default minor, or as the settings say.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever was found in the posts.")
@click.option(
    "--statistics",
    is_flag=True,
    help="Count findings and verdicts by check in place of the findings (JSON: besides them).",
)
@click.option(
    "--since",
    metavar="REV",
    help="Check only pairs of which a post changed in git since the branch left REV, a commit or branch: "
    "committed, staged, edited or new. Changed settings or term bases bring all pairs.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Work in N processes.  [default: as many as there are cores]",
)
@click.option(
    "--engine",
    type=click.Choice([LOCAL, DASK]),
    default=LOCAL,
    show_default=True,
    help="Work here, or on a Dask cluster (extra postedit[dask]).",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="The cluster: the address of its scheduler, or its scheduler file.  [default: the one that Dask's "
    "configuration names, else a cluster of --jobs processes here, for this run]",
)
@click.option(
    "--no-cache", "cache", flag_value=False, default=True, help="Check every pair anew; remember nothing."
)
@click.option(
    "--no-baseline",
    "baseline",
    flag_value=False,
    default=True,
    help="Report what the baseline leaves out as well.",
)
@click.option(
    "--watch",
    is_flag=True,
    help="Stay, and check again what each save changes, until Ctrl-C (extra postedit[watch]).",
)
@options.quiet
@options.color
@click.pass_context
def command(ctx: click.Context, /, fail_on: str | None, **given: Any) -> None:
    """Report what the machine got wrong, and fix what is safe.

    PATHS are posts or folders of the site, by default the current folder. Each translation is compared with
    its source; one that has no source is checked alone. NAMES are separated by commas.

    \b
    Five questions, five groups of options:
      what to look for       --select --ignore --judge --glossary --pair --layout --since --no-baseline
      what to change         --fix --unsafe-fixes --diff
      what to print          --output-format -o --statistics -q --color
      how to work            --jobs --no-cache --engine --scheduler --watch --yes
      what to exit with      --fail-on --exit-zero

    \b
    Exit codes:
      0    nothing found, or all fixed (--diff: nothing to change)
      1    findings are left (--diff: there is something to change)
      2    wrong usage; or no findings, but a post or a term base could not be read
      130  interrupted (--watch: 0, since that is how it ends)

    [*] marks a finding with a safe fix, [?] one that only an unsafe fix mends. Findings that were dismissed
    in the reviewer are not reported.
    """  # noqa: D301 - \b keeps click from filling the paragraph
    given["explicit"], given["urls"] = options.parted(given["explicit"])
    request = Request(fail_on=Severity(fail_on) if fail_on else None, **given)
    refuse_conflicts(request)
    ctx.exit(watch(request) if request.watch else run(request))
