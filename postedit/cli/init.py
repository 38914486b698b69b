"""``postedit init``: a settings file to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postedit.cli.failure import Failure
from postedit.cli.terminal import tell
from postedit.report.paths import shown_path
from postedit.site import site_root
from postedit.site.settings_file import OWN, nearest_settings
from postedit.site.settings_text import starting_text
from postedit.site.survey import survey

if TYPE_CHECKING:
    from postedit.site.survey import Survey


@click.command("init")
@click.argument("folder", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Write over settings that are there.")
def command(folder: Path, force: bool) -> None:
    """Write a settings file from what is found on the site.

    The file is postedit.toml, at the top of the site that FOLDER belongs to. What was found is printed:
    posts by language, pairs by the way they were found, the source language. The file sets languages and
    source language; every other key stands in it behind a #, with what it does.
    """
    root = site_root(folder)
    present = nearest_settings(root)
    present = present if present is not None and present.parent == root else None
    if present is not None and not force:
        raise Failure(f"{shown_path(present)} holds settings already; --force writes {OWN} all the same")
    found = survey(root)
    _write(root / OWN, found, force=force)
    for line in found.lines():
        click.echo(line)
    tell(f"Wrote {shown_path(root / OWN)}.")


def _write(path: Path, found: Survey, *, force: bool) -> None:
    """Write the file; a link in its place is never followed.

    Raises:
        Failure: it cannot be written.
    """
    try:
        if force:
            path.unlink(missing_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(starting_text(found))
    except OSError as error:
        raise Failure(f"{shown_path(path)} cannot be written: {error.strerror or error}") from error
