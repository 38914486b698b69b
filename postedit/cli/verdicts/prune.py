"""``postedit verdicts prune``."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

import click

from postedit.cli.failure import Failure
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.cli.verdicts.opening import open_journal, site_argument
from postedit.model import Done, Outcome, Refused
from postedit.review.lock import locked
from postedit.review.pruning import prune

if TYPE_CHECKING:
    from pathlib import Path


@click.command("prune")
@site_argument
@click.option("-n", "--dry-run", is_flag=True, help="Say what would go; write nothing.")
def command(site: Path, dry_run: bool) -> None:
    """Drop what no longer counts.

    Dropped are verdicts that a later one replaced, that were taken back, or whose post is gone. Lines that
    are no verdicts stay. While somebody reviews the site nothing is dropped. SITE is the site, by default
    that of the current folder.
    """
    journal = open_journal(site)
    lock: AbstractContextManager[Outcome] = nullcontext(Done("")) if dry_run else locked(journal.root)
    with lock as held:
        pruned = held if isinstance(held, Refused) else prune(journal, write=not dry_run)
    if isinstance(pruned, Refused):
        raise Failure(pruned.reason)
    tell(f"{'would drop' if dry_run else 'dropped'} {many(pruned, 'line')}")
