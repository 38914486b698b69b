"""``postedit glossary edit``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postedit.cli import person
from postedit.cli.failure import Failure
from postedit.cli.glossary.places import document_of_entry, entry_named, glossary_file, insist, read_glossary
from postedit.cli.terminal import tell
from postedit.model import Problem, Refused
from postedit.report.paths import shown_path
from postedit.terms.keeping.changes import Deed, change_of, changed
from postedit.terms.keeping.storing import one_entry, store

if TYPE_CHECKING:
    from postedit.terms.keeping.changes import Change
    from postedit.terms.keeping.document import Document


@click.command("edit")
@click.argument("identifier", metavar="ID")
@click.option("--set", "sets", multiple=True, metavar="KEY=VALUE", help="Give a key this value. Repeatable.")
@click.option("--add", "adds", multiple=True, metavar="KEY=VALUE", help="Add a value to a list. Repeatable.")
@click.option(
    "--drop", "drops", multiple=True, metavar="KEY[=VALUE]", help="Take a value out, or a key. Repeatable."
)
@glossary_file
def command(
    identifier: str,
    sets: tuple[str, ...],
    adds: tuple[str, ...],
    drops: tuple[str, ...],
    file: Path | None,
) -> None:
    """Change an entry.

    Without options the entry opens in your editor ($VISUAL or $EDITOR); what you save is checked before it
    is written. A KEY is one of the entry (definition, domain, severity) or, after the code of a language, one
    of its table: fr.preferred, fr.note. A VALUE is words, or TOML where it begins with a bracket:

    \b
      postedit glossary edit developer-advocacy --add fr.deprecated="défense des développeurs"
      postedit glossary edit api --set 'fr.preferred={ term = "API", gender = "f" }'
      postedit glossary edit swag --drop fr.admitted=goodies --drop fr.note

    Comments, order and blank lines of the file stay.
    """  # noqa: D301 - \b keeps click from filling the paragraph
    glossary = read_glossary(file)
    entry = entry_named(glossary, identifier)
    document = document_of_entry(glossary, entry)
    text = document.entry(identifier) or ""
    changes = [
        _change(deed, said)
        for deed, given in ((Deed.DROP, drops), (Deed.SET, sets), (Deed.ADD, adds))
        for said in given
    ]
    new = _with_changes(text, changes) if changes else _in_editor(text)
    if new is None or new == text:
        tell(f'"{identifier}" is unchanged')
        return
    _store(document, identifier, new)
    tell(f'changed "{identifier}" in {shown_path(document.path)}')


def _change(deed: Deed, said: str) -> Change:
    change = change_of(deed, said)
    if isinstance(change, Refused):
        raise click.UsageError(change.reason)
    return change


def _with_changes(text: str, changes: list[Change]) -> str:
    for change in changes:
        result = changed(text, change)
        if isinstance(result, Refused):
            raise Failure(result.reason)
        text = result
    fault = _fault(text)
    if fault:
        raise Failure(f"the entry would be wrong: {fault}")
    return text


def _in_editor(text: str) -> str | None:
    """Let a person edit the entry until it is right or they give up; None where nothing was saved."""
    edited: str | None = text
    while True:
        saved = click.edit(edited, extension=".toml")
        if saved is None or saved.strip() == text.strip():
            return None
        fault = _fault(saved)
        if not fault:
            return saved
        tell(fault)
        if not person.is_there() or not click.confirm("Edit again?", default=True, err=True):
            raise Failure("nothing was written")
        edited = saved


def _fault(text: str) -> str:
    """Say what is wrong with an entry, and on which of its lines."""
    entry = one_entry(text)
    if not isinstance(entry, Problem):
        return ""
    return f"line {entry.line}: {entry.message}" if entry.line else entry.message


def _store(document: Document, identifier: str, entry: str) -> None:
    insist(store(document, document.replaced(identifier, entry)))
