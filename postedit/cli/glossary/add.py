"""``postedit glossary add``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from postedit.cli import person
from postedit.cli.failure import Failure
from postedit.cli.glossary.adding import Wish, entry_of
from postedit.cli.glossary.asking import ask
from postedit.cli.glossary.places import document_at, glossary_file, insist, read_glossary
from postedit.cli.glossary.writing import written
from postedit.cli.terminal import tell
from postedit.report.paths import shown_path
from postedit.terms import Kind, Level

F = TypeVar("F", bound=Callable[..., Any])


def _listed(name: str, help_text: str) -> Callable[[F], F]:
    """Give an option that takes words of one language, several times."""
    return click.option(f"--{name}", multiple=True, metavar="LANGUAGE:WORDS", help=f"{help_text} Repeatable.")


@click.command("add")
@click.argument("identifier", metavar="[ID]", required=False)
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), default="term", show_default=True)
@_listed("term", 'What the source has, such as en:"office hours".')
@_listed("preferred", "What to write, such as fr:permanence.")
@_listed("admitted", "What may be written too.")
@_listed("deprecated", "What machines write.")
@_listed("gender", "Gender of the preferred rendering: m, f, n or c.")
@_listed("note", "A remark that findings show.")
@click.option("--definition", default="", metavar="WORDS", help="What it means.")
@click.option("--domain", default="", metavar="WORD", help="The field it belongs to.")
@click.option(
    "--severity",
    type=click.Choice([level.value for level in Level]),
    default="error",
    show_default=True,
    help="Whether what machines write is wrong or only not what practitioners write.",
)
@click.option("--case-sensitive", is_flag=True, help="Capitals matter.")
@click.option("--do-not-translate", is_flag=True, help="The term is kept as it is.")
@glossary_file
def command(identifier: str | None, file: Path | None, **given: Any) -> None:
    """Add an entry.

    Without options it is asked for on a terminal, step by step. ID is in small letters with hyphens; by
    default it is made of the first term. For instance:

    \b
      postedit glossary add --term en:"office hours" --preferred fr:permanence --gender fr:f
    """  # noqa: D301 - \b keeps click from filling the paragraph
    glossary = read_glossary(file, may_make=True)
    wish = Wish(identifier=identifier or "", **given)
    if not wish.has_words:
        if not person.is_there():
            raise click.UsageError('say at least what the source has, such as --term en:"office hours"')
        wish = ask(wish)
    entry = entry_of(wish, glossary.base.entries)
    first = glossary.base.get(entry.id)
    if first is not None and glossary.is_own(first):
        place = f"{shown_path(first.path)}, line {first.line}"
        raise Failure(f'the id "{entry.id}" is taken: it stands in {place}; name another, or edit that entry')
    if first is not None:
        tell(f'"{entry.id}" takes the place of the entry of that id that ships')
    document = document_at(glossary.target)
    insist(written(document, [entry], glossary))
