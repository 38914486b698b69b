"""``postedit glossary import``: entries from other programs' glossaries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postedit.cli.failure import Failure
from postedit.cli.glossary.export import insist_languages, say_losses, say_problems
from postedit.cli.glossary.places import document_at, insist, read_glossary
from postedit.cli.terminal import tell
from postedit.report.paths import shown_path
from postedit.terms import TermBase
from postedit.terms.formats import FORMATS, Request, guess
from postedit.terms.formats.growing import grown
from postedit.terms.formats.merge import plan
from postedit.terms.keeping.document import Document
from postedit.terms.keeping.storing import store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.formats import Format, Taken
    from postedit.terms.formats.merge import Plan, Skip

_SHOWN = 20
_STDOUT = Path("-")
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("import")
@click.argument("file", type=_FILE)
@click.option(
    "--format",
    "format_name",
    type=click.Choice([*FORMATS]),
    metavar="NAME",
    help=f"What FILE is: {', '.join(FORMATS)}. Told from its ending and its beginning if not given.",
)
@click.option(
    "--into",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE",
    help="Add to this term base and not to glossary/terms.toml of the site. A dash means stdout.",
)
@click.option("--source", default="en", show_default=True, metavar="LANG", help="Language of source terms.")
@click.option("--target", metavar="LANG", help="Language of the renderings, where the file does not say.")
@click.option("--update", is_flag=True, help="Add to entries that are there; what FILE says is right.")
@click.option("--dry-run", is_flag=True, help="Say what would be done; write nothing.")
def command(
    file: Path,
    format_name: str | None,
    into: Path | None,
    source: str,
    target: str | None,
    update: bool,
    dry_run: bool,
) -> None:
    """Add entries from a glossary of another program.

    FILE may be any of the formats that --format names. Entries that are there stay as they are unless
    --update is given.
    What was added, merged or skipped, and what the format could not bring along, is said on stderr.
    """
    insist_languages(source, *([target] if target else []))
    chosen, taken = _taken(file, format_name, Request(str(file), source, (target,) if target else ()))
    known, document = _term_base(into)
    found = plan(
        known,
        taken.entries,
        source=source,
        keeps=chosen.keeps,
        given_ids=taken.given_ids,
        here=frozenset(document.ids),
        update=update,
    )
    result = grown(document, found)
    say_losses(taken.losses)
    _report(found, result.skipped)
    if not dry_run:
        _write(document, result.text, to_stdout=into == _STDOUT)


def _taken(file: Path, format_name: str | None, request: Request) -> tuple[Format, Taken]:
    """Read the file; say what is wrong with parts of it."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Failure(f"{file} cannot be read: {error.strerror or error}") from error
    chosen = FORMATS[format_name] if format_name else guess(str(file), data)
    if chosen is None:
        raise Failure(f"{file}: its format cannot be told; name it with --format ({', '.join(FORMATS)})")
    taken = chosen.read(data, request)
    say_problems(taken.problems)
    if not taken.entries:
        raise Failure(f"{file}: no entry could be read as {chosen.title}")
    return chosen, taken


def _term_base(into: Path | None) -> tuple[TermBase, Document]:
    """Give the entries that there are, and the file to add to; for stdout there are none."""
    if into == _STDOUT:
        return TermBase(), Document(Path(), "")
    glossary = read_glossary(into, may_make=True)
    say_problems(glossary.problems)
    document = document_at(glossary.target)
    if any(Path(problem.path).resolve() == document.path.resolve() for problem in glossary.problems):
        raise Failure(f"{document.path} has faults; mend them first")
    return glossary.base, document


def _report(found: Plan, unchanged: Sequence[Skip]) -> None:
    """Say what was added, merged and skipped, with the reasons of the first few."""
    skipped = [*found.skipped, *unchanged]
    for skip in skipped[:_SHOWN]:
        tell(f"skipped {skip.entry.id}: {skip.reason}")
    if len(skipped) > _SHOWN:
        tell(f"skipped {len(skipped) - _SHOWN} more")
    for old, _ in found.merged[:_SHOWN]:
        tell(f"merged {old.id}")
    merged = len(found.merged) - len(unchanged)
    tell(f"{len(found.added)} added, {merged} merged, {len(skipped)} skipped")


def _write(document: Document, text: str, *, to_stdout: bool) -> None:
    if to_stdout:
        click.echo(text, nl=False)
    elif text != document.text:
        insist(store(document, text))
        tell(f"wrote {shown_path(document.path)}")
