"""The journal that a command works on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from postedit.cli.sites import site_of
from postedit.cli.terminal import tell
from postedit.review.journal import Journal

F = TypeVar("F", bound=Callable[..., Any])


def site_argument(command: F) -> F:
    """Add the site whose journal is meant."""
    return click.argument(
        "site", required=False, default=Path(), type=click.Path(exists=True, path_type=Path)
    )(command)


def open_journal(site: Path) -> Journal:
    """Give the journal of a site, and say on stderr what in it is damaged.

    Raises:
        Failure: the settings of the site cannot be used.
    """
    journal = Journal(site_of(site).root)
    for problem in journal.problems:
        tell(str(problem))
    return journal
