"""``postedit glossary probe``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postedit.cli import options
from postedit.cli.failure import Failure
from postedit.cli.glossary.places import (
    document_of_entry,
    glossary_file,
    insist,
    read_glossary,
)
from postedit.cli.glossary.printing import put_json
from postedit.cli.glossary.proposals import data_of, put_proposal, tell_cost
from postedit.cli.glossary.wanted import entries_wanted
from postedit.cli.progress import watched
from postedit.cli.sites import site_of
from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.model import Refused
from postedit.mt import every_engine
from postedit.mt.probing import Round, Seen, merged
from postedit.mt.settings import BACKENDS, with_options
from postedit.report.paths import shown_path
from postedit.terms.keeping.changes import Change, Deed, changed
from postedit.terms.keeping.probing import Proposal
from postedit.terms.keeping.storing import store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from postedit.cli.glossary.places import Glossary
    from postedit.mt import Settings
    from postedit.site.settings import EngineTable


@click.command("probe")
@click.argument("terms", metavar="[TERM]...", nargs=-1)
@click.option(
    "--to",
    "--language",
    "languages",
    multiple=True,
    metavar="CODE",
    required=True,
    help="Translate to this. Repeatable.",
)
@click.option("--all", "everything", is_flag=True, help="Ask about the entries that ship, too.")
@click.option("--source", default="en", show_default=True, metavar="CODE", help="Language of the terms.")
@click.option(
    "--backend",
    "backends",
    multiple=True,
    type=click.Choice(BACKENDS),
    help="Which machine. Repeatable. Default: $POSTEDIT_MT_BACKEND.",
)
@click.option("--url", metavar="URL", help="Address of a LibreTranslate server. Default: $POSTEDIT_MT_URL.")
@click.option("--timeout", type=float, metavar="SECONDS", help="Time-out of a request. Default: 10.")
@click.option("--accept", "accepted", metavar="N[,N...]", help="Write these as deprecated renderings.")
@glossary_file
@options.output_format("text", "json")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    terms: tuple[str, ...],
    languages: tuple[str, ...],
    source: str,
    file: Path | None,
    accepted: str | None,
    output_format: str,
    **given: Any,
) -> None:
    """Ask machine translations how they render the terms.

    Asked about are the entries named, by a source term or their id, else those of the site's own files. Each
    term is translated alone and in two sentences; what the translations share is its rendering. Proposed is
    what an entry does not know yet: the literal form, for you to judge. Nothing is written without --accept.

    An API key is read from the environment only: POSTEDIT_MT_KEY, or what mt.key-env names. Answers are kept
    in your cache folder. What is about to be sent is told before.
    """
    table = site_of(Path()).settings.mt
    engines = _engines(with_options(os.environ, given["backends"], given["url"], given["timeout"]), table)
    glossary = read_glossary(file)
    entries = entries_wanted(glossary, terms, source, everything=given["everything"])
    rounds = [Round(engine, entries, source, to) for to in languages for engine in engines]
    tell_cost(rounds, table.price)
    seen, refused = _ask(rounds)
    if accepted is not None:
        _accept(accepted, seen, glossary)
    elif output_format == "json":
        put_json({"proposals": [data_of(n, one) for n, one in enumerate(seen, 1)], "errors": refused})
    else:
        for number, one in enumerate(seen, 1):
            put_proposal(number, one)
    for reason in dict.fromkeys(refused):
        tell(f"{reason} ({many(refused.count(reason), 'entry', 'entries')})")
    asked = many(len(entries), "entry", "entries")
    tell(f"Asked about {asked}: {many(len(seen), 'proposal')}.")
    ctx.exit(2 if refused else 0)


def _engines(environment: Mapping[str, str], table: EngineTable) -> list[Settings]:
    """Give the engines to ask, each of which must be usable."""
    engines: list[Settings] = []
    for settings in every_engine(environment, table):
        if isinstance(settings, Refused):
            raise Failure(settings.reason)
        engines.append(settings)
    return engines


def _ask(rounds: Sequence[Round]) -> tuple[list[Seen], list[str]]:
    """Give the proposals, and the reasons for which entries could not be asked about."""
    proposals: list[tuple[str, Proposal]] = []
    refused: list[str] = []
    for one in rounds:
        for answer in one.ask(watched):
            if isinstance(answer, Proposal):
                proposals.append((one.engine, answer))
            elif isinstance(answer, Refused):
                refused.append(answer.reason)
    return merged(proposals), refused


def _accept(said: str, proposals: Sequence[Seen], glossary: Glossary) -> None:
    """Add forms to the deprecated renderings of their entries."""
    for number in filter(None, (part.strip() for part in said.split(","))):
        if not number.isdigit() or not 1 <= int(number) <= len(proposals):
            raise click.UsageError(f'there is no proposal "{number}"; they go from 1 to {len(proposals)}')
        one = proposals[int(number) - 1].proposal
        document = document_of_entry(glossary, one.entry)
        text = document.entry(one.entry.id) or ""
        new = changed(text, Change(Deed.ADD, one.language, "deprecated", one.form))
        if isinstance(new, Refused):
            raise Failure(new.reason)
        insist(store(document, document.replaced(one.entry.id, new)))
        tell(f'added "{one.form}" to {one.entry.id} in {shown_path(document.path)}')
