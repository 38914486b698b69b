"""Which files the glossary commands read, and which one they write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from postedit.cli.failure import Failure
from postedit.cli.sites import site_of
from postedit.cli.terminal import tell
from postedit.model import Outcome, Problem, Refused
from postedit.report.paths import shown_path
from postedit.site import term_bases
from postedit.terms import Entry, Loaded, TermBase, builtin_paths, load
from postedit.terms.keeping.document import Document, open_document, refusal

F = TypeVar("F", bound=Callable[..., Any])


def glossary_file(command: F) -> F:
    """Add the file to read besides the others, and to write."""
    return click.option(
        "--glossary",
        "file",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Read this term base too, and write to it. It is made when something is to be written.",
    )(command)


class Glossary(msgspec.Struct, frozen=True):
    """The term base as it was read.

    ``own`` are the files of the site or of the person, not those that ship; new entries go to ``target``.
    """

    base: TermBase
    own: tuple[Path, ...]
    target: Path
    problems: tuple[Problem, ...] = ()

    def is_own(self, entry: Entry) -> bool:
        """Tell an entry of the site or the person from one that ships."""
        return Path(entry.path) in self.own

    def own_entries(self) -> list[Entry]:
        """Give the entries that do not ship."""
        return [entry for entry in self.base if self.is_own(entry)]


def read_glossary(file: Path | None, start: Path | None = None, *, may_make: bool = False) -> Glossary:
    """Read all term bases.

    Args:
        file: the file of ``--glossary``.
        start: a place on the site; the current folder where none is given.
        may_make: whether the file may be missing, because it will be written.

    Raises:
        Failure: the file is missing and must not be, or the settings of the site cannot be used.
    """
    if file is not None and not may_make and not file.exists():
        raise Failure(f"{file} does not exist")
    site = site_of(start or Path())
    found = term_bases(site, builtin_paths())
    if isinstance(found, Problem):
        raise Failure(str(found))
    named = [file] if file is not None and file.exists() else []
    own = {path.resolve(): _shown(path) for path in (*found.own, *named)}
    shipped = [_shown(path) for path in found.shipped if path.resolve() not in own]
    site_files = [path for path in found.own if file is None or path.resolve() != file.resolve()]
    loaded: Loaded = load(shipped, map(_shown, site_files), map(_shown, named))
    return Glossary(loaded.base, tuple(own.values()), file or found.target, loaded.problems)


def _shown(path: Path) -> Path:
    return Path(shown_path(path))


def tell_problems(glossary: Glossary) -> int:
    """Print what could not be read and give the exit code that this means."""
    for problem in glossary.problems:
        tell(told(problem))
    return 2 if glossary.problems else 0


def told(problem: Problem) -> str:
    """Give a problem on one line."""
    place = shown_path(problem.path) + (f":{problem.line}" if problem.line else "")
    return f"{place}: {problem.message}"


def entry_named(glossary: Glossary, identifier: str) -> Entry:
    """Give the entry of an identifier.

    Raises:
        Failure: there is none; the nearest is named.
    """
    entry = glossary.base.get(identifier)
    if entry is not None:
        return entry
    from rapidfuzz import process  # noqa: PLC0415 - only to say what was meant

    near = process.extractOne(identifier, [*glossary.base.entries], score_cutoff=75)
    raise Failure(f'there is no entry "{identifier}"' + (f'; did you mean "{near[0]}"?' if near else ""))


def document_at(path: Path) -> Document:
    """Open a term base for writing.

    Raises:
        Failure: it cannot be read, or is no TOML.
    """
    document = open_document(path)
    if isinstance(document, Problem):
        raise Failure(refusal(document).reason)
    return document


def document_of_entry(glossary: Glossary, entry: Entry) -> Document:
    """Open the file that holds an entry.

    Raises:
        Failure: the entry ships with postedit, and nobody has named its file.
    """
    if not glossary.is_own(entry):
        named = f"--glossary {shown_path(entry.path)}"
        raise Failure(f'"{entry.id}" ships with postedit; name its file to change it there: {named}')
    return document_at(Path(entry.path))


def insist(outcome: Outcome) -> None:
    """End the command where something was refused.

    Raises:
        Failure: it was.
    """
    if isinstance(outcome, Refused):
        raise Failure(outcome.reason)
