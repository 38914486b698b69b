"""``postedit glossary list``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from postedit.cli import options
from postedit.cli.glossary.places import glossary_file, read_glossary, tell_problems
from postedit.cli.glossary.printing import as_data, put_json, put_table
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.terms import Kind, Status

if TYPE_CHECKING:
    from postedit.terms import Entry

_ACCEPTED = (Status.PREFERRED, Status.ADMITTED)


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which entries are listed, and what of them."""

    source: str
    kind: str | None
    domain: str | None
    language: str | None
    status: str | None

    def has(self, entry: Entry) -> bool:
        """Tell whether an entry is wanted; what was not said excludes nothing."""
        return (
            self.kind in {None, entry.kind.value}
            and self.domain in {None, entry.domain}
            and (self.language is None or self.language in entry.languages)
            and (self.status is None or bool(self.renderings(entry)))
        )

    def renderings(self, entry: Entry) -> list[str]:
        """Give those of the status or all accepted ones, of the language or of all but the source."""
        statuses = [Status(self.status)] if self.status else [*_ACCEPTED]
        codes = (
            [self.language] if self.language else [code for code in entry.languages if code != self.source]
        )
        return [one.term for code in codes for one in entry.section(code).having(*statuses)]

    def row(self, entry: Entry) -> list[str]:
        """Give the line of an entry."""
        term = entry.preferred(self.source)
        row = [entry.id, entry.kind.value, entry.domain, term.term if term else ""]
        return [*row, "; ".join(self.renderings(entry))] if self.language or self.status else row


@click.command("list")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Only entries of this kind.")
@click.option("--domain", metavar="WORD", help="Only entries of this domain.")
@click.option("--language", metavar="CODE", help="Only entries that have this language; show its renderings.")
@click.option(
    "--status",
    type=click.Choice([status.value for status in Status]),
    help="Only entries with renderings of this status; show these.",
)
@click.option("--own", is_flag=True, help="Leave out the entries that ship.")
@click.option("--source", default="en", show_default=True, metavar="CODE", help="Language of the terms.")
@glossary_file
@options.output_format("text", "json")
@click.pass_context
def command(ctx: click.Context, /, own: bool, file: Path | None, output_format: str, **given: Any) -> None:
    """List entries.

    Each line has the identifier, the kind, the domain, the source term and, with --language or --status,
    the renderings.
    """
    glossary = read_glossary(file)
    wanted = Wanted(**given)
    entries = [entry for entry in (glossary.own_entries() if own else glossary.base) if wanted.has(entry)]
    if output_format == "json":
        put_json({"entries": [as_data(entry) for entry in entries]})
    else:
        put_table([wanted.row(entry) for entry in entries])
    tell(f"{many(len(entries), 'entry', 'entries')}.")
    ctx.exit(tell_problems(glossary))
