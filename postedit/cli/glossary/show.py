"""``postedit glossary show``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postedit.cli import options
from postedit.cli.glossary.places import entry_named, glossary_file, read_glossary, tell_problems
from postedit.cli.glossary.printing import as_data, put_json, section_lines
from postedit.report.paths import shown_path
from postedit.report.safe_text import one_line

if TYPE_CHECKING:
    from postedit.terms import Entry


@click.command("show")
@click.argument("identifiers", metavar="ID...", nargs=-1, required=True)
@glossary_file
@options.output_format("text", "json")
@click.pass_context
def command(ctx: click.Context, identifiers: tuple[str, ...], file: Path | None, output_format: str) -> None:
    """Show all that is known of an entry.

    'postedit glossary list' gives the identifiers.
    """
    glossary = read_glossary(file)
    entries = [entry_named(glossary, identifier) for identifier in identifiers]
    if output_format == "json":
        put_json({"entries": [as_data(entry) for entry in entries]})
    else:
        click.echo("\n".join(_text(entry) for entry in entries), nl=False)
    ctx.exit(tell_problems(glossary))


def _text(entry: Entry) -> str:
    """Give an entry for a person, a line for each thing."""
    facts = [entry.kind.value, *([entry.domain] if entry.domain else []), entry.severity.value]
    facts += ["case matters"] if entry.case_sensitive else []
    facts += ["not translated"] if entry.do_not_translate else []
    lines = [f"{entry.id}  ({', '.join(facts)})  {shown_path(entry.path)}:{entry.line}"]
    lines += [entry.definition] if entry.definition else []
    lines += [f"applies in: {', '.join((*entry.where, *entry.paths))}"] if entry.where or entry.paths else []
    lines += [f"exceptions: {'; '.join(entry.exceptions)}"] if entry.exceptions else []
    for code, section in entry.languages.items():
        lines += [f"  {code}  {label:<11} {one_line(words)}" for label, words in section_lines(section)]
    return "".join(f"{line}\n" for line in lines)
