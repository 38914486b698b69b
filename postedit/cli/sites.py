"""The site of a path, or the end of the command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.cli.failure import Failure
from postedit.model import Problem
from postedit.site import Site, open_site

if TYPE_CHECKING:
    from pathlib import Path


def site_of(path: Path) -> Site:
    """Give the site of a path.

    Raises:
        Failure: its settings cannot be used.
    """
    site = open_site(path)
    if isinstance(site, Problem):
        raise Failure(str(site))
    return site
