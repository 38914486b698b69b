"""``postedit glossary export``: term bases in the formats of other programs."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from postedit.cli.failure import Failure
from postedit.cli.glossary.places import read_glossary, told
from postedit.cli.terminal import tell
from postedit.model import Refused
from postedit.terms import Kind, load
from postedit.terms.formats import FORMATS, Request
from postedit.terms.formats.languages import is_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from postedit.model import Problem
    from postedit.terms import Entry
    from postedit.terms.formats import Loss

_KINDS = [kind.value for kind in Kind]


@click.command("export")
@click.option(
    "--format",
    "format_name",
    type=click.Choice([*FORMATS]),
    required=True,
    metavar="NAME",
    help=f"One of {', '.join(FORMATS)}.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to FILE, not to stdout.",
)
@click.option("--source", default="en", show_default=True, metavar="LANG", help="Language of source terms.")
@click.option(
    "--language", "languages", multiple=True, metavar="LANG", help="Only this language. Repeatable."
)
@click.option("--kind", "kinds", type=click.Choice(_KINDS), multiple=True, help="Only this kind. Repeatable.")
@click.option(
    "--glossary",
    "glossaries",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the entries of this term base. Repeatable.",
)
def command(
    format_name: str,
    output: Path | None,
    source: str,
    languages: tuple[str, ...],
    kinds: tuple[str, ...],
    glossaries: tuple[Path, ...],
) -> None:
    """Write term bases in another program's format.

    Written are the term bases that ship and those of the site, or only the FILEs named with --glossary.
    What the format cannot hold is said on stderr.
    """
    insist_languages(source, *languages)
    loaded = load(glossaries) if glossaries else read_glossary(None)
    say_problems(loaded.problems)
    entries = chosen_entries([*loaded.base], source, languages, kinds)
    if not entries:
        raise Failure("no entry is left to write")
    request = Request(source=source, targets=languages, date=datetime.date.today().isoformat())
    written = FORMATS[format_name].write(entries, request)
    if isinstance(written, Refused):
        raise Failure(written.reason)
    say_losses(written.losses)
    if output is None:
        click.echo(written.data, nl=False)
        return
    try:
        output.write_bytes(written.data)
    except OSError as error:
        raise Failure(f"{output} cannot be written: {error.strerror or error}") from error
    tell(f"wrote {len(entries)} {'entry' if len(entries) == 1 else 'entries'} to {output}")


def chosen_entries(
    entries: Sequence[Entry], source: str, languages: Sequence[str], kinds: Sequence[str]
) -> list[Entry]:
    """Give the entries of some kinds with some languages; nothing named means all."""
    wanted = {source, *languages}
    return [
        entry if not languages else _restricted(entry, wanted)
        for entry in entries
        if (not kinds or entry.kind in kinds)
        and (not languages or entry.do_not_translate or any(one in entry.languages for one in languages))
    ]


def _restricted(entry: Entry, wanted: set[str]) -> Entry:
    sections = {language: section for language, section in entry.languages.items() if language in wanted}
    return msgspec.structs.replace(entry, languages=sections)


def insist_languages(*languages: str) -> None:
    """End the command where something is no language.

    Raises:
        UsageError: it is not.
    """
    for language in languages:
        if not is_language(language):
            raise click.UsageError(f'"{language}" is no language code such as fr')


def say_problems(problems: Iterable[Problem]) -> None:
    """Say on stderr what could not be read, with file and line."""
    for problem in problems:
        tell(told(problem))


def say_losses(losses: Sequence[Loss]) -> None:
    """Say on stderr what did not come across."""
    if losses:
        tell(f"not kept: {', '.join(f'{loss.field} ({loss.count})' for loss in losses)}")
