"""``postedit glossary probe``."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from postedit.cli import options
from postedit.cli.failure import Failure
from postedit.cli.gather import site_of
from postedit.cli.glossary.places import (
    document_of_entry,
    entry_named,
    glossary_file,
    insist,
    read_glossary,
)
from postedit.cli.glossary.printing import put_json
from postedit.cli.progress import watched
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.model import Refused
from postedit.mt import Settings, Translator, settings_from
from postedit.mt.settings import BACKENDS
from postedit.mt.translator import AT_ONCE
from postedit.report.paths import shown_path
from postedit.report.safe_text import one_line
from postedit.terms.keeping.changes import Change, Deed, changed
from postedit.terms.keeping.probing import Proposal, probe
from postedit.terms.keeping.storing import store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.cli.glossary.places import Glossary
    from postedit.terms import Entry


@click.command("probe")
@click.argument("identifiers", metavar="[ID]...", nargs=-1)
@click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="CODE",
    required=True,
    help="Translate to this. Repeatable.",
)
@click.option("--all", "everything", is_flag=True, help="Ask about the entries that ship, too.")
@click.option("--source", default="en", show_default=True, metavar="CODE", help="Language of the terms.")
@click.option("--backend", type=click.Choice(BACKENDS), help="Which machine. Default: $POSTEDIT_MT_BACKEND.")
@click.option("--url", metavar="URL", help="Address of a LibreTranslate server. Default: $POSTEDIT_MT_URL.")
@click.option("--timeout", type=float, metavar="SECONDS", help="Time-out of a request. Default: 10.")
@click.option("--accept", "accepted", metavar="N[,N...]", help="Write these as deprecated renderings.")
@glossary_file
@options.output_format("text", "json")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    identifiers: tuple[str, ...],
    languages: tuple[str, ...],
    source: str,
    file: Path | None,
    accepted: str | None,
    output_format: str,
    **given: Any,
) -> None:
    """Ask a machine translation how it renders the terms.

    Asked about are the entries named, else those of the site's own files. Each term is translated in two
    sentences; what both translations share is its rendering. Proposed is what an entry does not know yet: the
    literal form, for you to judge. Nothing is written without --accept.

    An API key is read from the environment only: POSTEDIT_MT_KEY, or what mt.key-env names. Answers are kept
    in your cache folder.
    """
    table = site_of(Path()).settings.mt
    settings = settings_from(given["backend"], given["url"], given["timeout"], os.environ, table)
    if isinstance(settings, Refused):
        raise Failure(settings.reason)
    glossary = read_glossary(file)
    entries = _entries(glossary, identifiers, everything=given["everything"])
    proposals, refused = _ask(entries, languages, source, settings)
    if accepted is not None:
        _accept(accepted, proposals, glossary)
    elif output_format == "json":
        put_json({"proposals": [_data(n, one) for n, one in enumerate(proposals, 1)], "errors": refused})
    else:
        for number, one in enumerate(proposals, 1):
            click.echo(
                f'{number:>3}  {one.entry.id}  {one.language}: "{one_line(one.form)}" for "{one.term}"'
            )
            click.echo(f"       {one_line(one.example)}")
    for reason in dict.fromkeys(refused):
        tell(f"{reason} ({many(refused.count(reason), 'entry', 'entries')})")
    asked = many(len(entries), "entry", "entries")
    tell(f"Asked about {asked}: {many(len(proposals), 'proposal')}.")
    ctx.exit(2 if refused else 0)


def _entries(glossary: Glossary, identifiers: Sequence[str], *, everything: bool) -> list[Entry]:
    if identifiers:
        return [entry_named(glossary, identifier) for identifier in identifiers]
    return [*glossary.base] if everything else glossary.own_entries()


def _ask(
    entries: Sequence[Entry], languages: Sequence[str], source: str, settings: Settings
) -> tuple[list[Proposal], list[str]]:
    """Give the proposals, and the reasons for which entries could not be asked about."""
    proposals: list[Proposal] = []
    refused: list[str] = []
    for language in languages:
        translator = Translator(settings, source, language)

        def one(entry: Entry, language: str = language, translator: Translator = translator) -> list[Any]:
            return [*probe([entry], source, language, translator.translate)]

        with ThreadPoolExecutor(AT_ONCE) as threads:
            for answers in watched(threads.map(one, entries), len(entries)):
                proposals += [answer for answer in answers if isinstance(answer, Proposal)]
                refused += [answer.reason for answer in answers if isinstance(answer, Refused)]
    return proposals, refused


def _data(number: int, one: Proposal) -> dict[str, Any]:
    return {"number": number, **msgspec.structs.asdict(one), "entry": one.entry.id}


def _accept(said: str, proposals: Sequence[Proposal], glossary: Glossary) -> None:
    """Add forms to the deprecated renderings of their entries."""
    for number in filter(None, (part.strip() for part in said.split(","))):
        if not number.isdigit() or not 1 <= int(number) <= len(proposals):
            raise click.UsageError(f'there is no proposal "{number}"; they go from 1 to {len(proposals)}')
        one = proposals[int(number) - 1]
        document = document_of_entry(glossary, one.entry)
        text = document.entry(one.entry.id) or ""
        new = changed(text, Change(Deed.ADD, one.language, "deprecated", one.form))
        if isinstance(new, Refused):
            raise Failure(new.reason)
        insist(store(document, document.replaced(one.entry.id, new)))
        tell(f'added "{one.form}" to {one.entry.id} in {shown_path(document.path)}')
