"""``postedit verdicts import``."""

from __future__ import annotations

from pathlib import Path

import click

from postedit.cli.failure import Failure
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.cli.verdicts.opening import open_journal, site_argument
from postedit.model import Problem, Refused
from postedit.review.journal import read_verdicts


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@site_argument
def command(file: Path, site: Path) -> None:
    """Add the verdicts of FILE, another journal or what 'export' wrote.

    What the journal has already is not added again; of two verdicts on one finding the later counts. SITE is
    the site, by default that of the current folder.
    """
    journal = open_journal(site)
    problems: list[Problem] = []
    known = set(read_verdicts(journal.path, []))
    new = [verdict for verdict in dict.fromkeys(read_verdicts(file, problems)) if verdict not in known]
    for problem in problems:
        tell(str(problem))
    if problems and not new:
        raise Failure(f"nothing was added: {file} holds no verdict that is new")
    outcome = journal.extend(new) if new else None
    if isinstance(outcome, Refused):
        raise Failure(outcome.reason)
    tell(f"added {many(len(new), 'verdict')}")
