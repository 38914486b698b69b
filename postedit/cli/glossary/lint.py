"""``postedit glossary lint``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postedit.cli import options
from postedit.cli.gather import gather
from postedit.cli.glossary.beads import source_texts
from postedit.cli.glossary.places import glossary_file, read_glossary
from postedit.cli.glossary.printing import put_json
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.report.paths import shown_path
from postedit.report.safe_text import one_line
from postedit.terms.keeping.lint import Complaint, lint, unused

if TYPE_CHECKING:
    from postedit.cli.glossary.places import Glossary

_LOADING = "loading"


@click.command("lint")
@options.paths
@click.option("--own", is_flag=True, help="Tell of the site's own files only, not of those that ship.")
@click.option("--source", default="en", show_default=True, metavar="CODE", help="Language of the terms.")
@glossary_file
@options.output_format("text", "json")
@options.quiet
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    own: bool,
    source: str,
    file: Path | None,
    output_format: str,
    quiet: bool,
) -> None:
    """Look for faults in the term base.

    Found are keys and values that cannot be read, with the nearest valid one; identifiers and source terms
    given twice; renderings that one entry accepts and another deprecates for the same term; terms and
    renderings that are not found even in their own text; corrections that lead back to where they started.
    With PATHS, terms of the site's own files that its source posts never have are hinted at; a hint is no
    fault.

    Exits with 1 where faults are found.
    """
    glossary = read_glossary(file, paths[0] if paths else None)
    complaints = [Complaint(p.path, p.line or 1, "", _LOADING, p.message) for p in glossary.problems]
    complaints += lint(glossary.base, source)
    if paths:
        complaints += unused(glossary.own_entries(), source, source_texts(gather(paths, ()), source))
    if own:
        complaints = [one for one in complaints if Path(one.path) in glossary.own]
    _report(sorted(complaints), glossary, output_format, quiet=quiet)
    ctx.exit(int(any(not one.hint for one in complaints)))


def _report(complaints: list[Complaint], glossary: Glossary, output_format: str, *, quiet: bool) -> None:
    if output_format == "json":
        put_json({"complaints": complaints})
    else:
        for one in complaints:
            label = f"{one.rule} (hint)" if one.hint else one.rule
            name = f"{one.entry}: " if one.entry else ""
            click.echo(f"{shown_path(one.path)}:{one.line}: {label}: {one_line(name + one.message)}")
    if not quiet:
        hints = sum(one.hint for one in complaints)
        entries = many(len(glossary.base), "entry", "entries")
        faults = many(len(complaints) - hints, "fault")
        tell(f"{faults} and {many(hints, 'hint')} in {entries}.")
