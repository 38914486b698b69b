"""``postedit verdicts export``."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from postedit.cli.terminal import put
from postedit.cli.verdicts.opening import open_journal, site_argument
from postedit.report.safe_text import escaped_json


@click.command("export")
@site_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write here instead of stdout.",
)
def command(site: Path, output: Path | None) -> None:
    """Write the verdicts that count as JSON lines, as 'import' reads them.

    SITE is the site, by default that of the current folder.
    """
    lines = "".join(escaped_json(msgspec.json.encode(v).decode()) + "\n" for v in open_journal(site))
    put(lines, output)
