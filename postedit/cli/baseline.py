"""``postedit baseline``."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import click

from postedit.batch.verdicts import standing
from postedit.cli import options
from postedit.cli.checking import checked
from postedit.cli.engine import engines_for, wishes_of
from postedit.cli.failure import Failure
from postedit.cli.gather import gather
from postedit.cli.request import Request
from postedit.cli.sites import site_of
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.model import Refused
from postedit.report.paths import shown_path
from postedit.review.baseline import BASELINE, Known, clear_baseline, write_baseline


@click.command("baseline")
@click.argument("folder", required=False, default=Path(), type=click.Path(exists=True, path_type=Path))
@options.glossaries
@click.option("--clear", is_flag=True, help="Remove the baseline: everything is reported again.")
@options.quiet
def command(folder: Path, glossaries: tuple[Path, ...], clear: bool, quiet: bool) -> None:
    """Leave out what is found today, and report only what comes after.

    All findings of the site that FOLDER belongs to are noted in .postedit/baseline.jsonl, which goes into
    the site's history; 'postedit check' leaves them out until their text changes, and the reviewer still
    shows them.
    """
    root = site_of(folder).root
    if clear:
        cleared = clear_baseline(root)
        if isinstance(cleared, Refused):
            raise Failure(cleared.reason)
        tell("Removed the baseline.")
        return
    request = Request(paths=(root,), glossaries=glossaries, quiet=quiet)
    gathered = gather(request.paths, ())
    known: dict[Path, list[Known]] = defaultdict(list)
    for job, outcome in checked(request, engines_for(wishes_of((), (), glossaries)), gathered):
        journal = gathered.records_of(job).journal
        path = journal.inside(job.pair.target)
        known[job.site.root] += [
            Known(path, finding.check, finding.target.text, finding.fingerprint)
            for finding in standing(outcome.part, job.pair, journal).findings
        ]
    written = write_baseline(root, known[root])
    if isinstance(written, Refused):
        raise Failure(written.reason)
    tell(f"Noted {many(len(known[root]), 'finding')} in {shown_path(root / BASELINE)}.")
