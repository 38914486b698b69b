"""``postedit glossary remove``."""

from __future__ import annotations

from pathlib import Path

import click

from postedit.cli import person
from postedit.cli.failure import Failure
from postedit.cli.glossary.places import document_of_entry, entry_named, glossary_file, insist, read_glossary
from postedit.cli.terminal import tell
from postedit.report.paths import shown_path
from postedit.terms.keeping.storing import store


@click.command("remove")
@click.argument("identifiers", metavar="ID...", nargs=-1, required=True)
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@glossary_file
def command(identifiers: tuple[str, ...], yes: bool, file: Path | None) -> None:
    """Remove entries.

    The comments right above an entry go with it; all else in the file stays as it is. On a terminal it is
    asked first.
    """
    glossary = read_glossary(file)
    entries = [entry_named(glossary, identifier) for identifier in dict.fromkeys(identifiers)]
    for entry in entries:
        document_of_entry(glossary, entry)
    if not yes and person.is_there() and not click.confirm(f"Remove {', '.join(identifiers)}?", err=True):
        raise Failure("nothing was removed")
    for entry in entries:
        document = document_of_entry(glossary, entry)
        insist(store(document, document.removed(entry.id)))
        tell(f'removed "{entry.id}" from {shown_path(entry.path)}')
