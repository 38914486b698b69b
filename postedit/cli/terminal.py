"""What is known of the terminal, and printing to it or to a file."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import click

from postedit.cli.failure import Failure
from postedit.report.safe_text import without_controls
from postedit.report.style import Style

if TYPE_CHECKING:
    from pathlib import Path


def wants_colour(choice: str, *, to_file: bool = False) -> bool:
    """Tell whether to colour stdout; NO_COLOR counts unless the person asked for colour by option."""
    if choice != "auto":
        return choice == "always"
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return not plain and not to_file and sys.stdout.isatty()


def style_for(choice: str, *, to_file: bool = False) -> Style:
    """Give the style that suits stdout, or a file."""
    return Style(wants_colour(choice, to_file=to_file), shutil.get_terminal_size().columns)


def tell(words: str) -> None:
    """Print words to stderr; names of files and texts in them are shown and never obeyed."""
    click.echo(without_controls(words), err=True)


def put(text: str, output: Path | None) -> None:
    """Print to stdout, with such colours as the text has, or write the file that was named."""
    if output is None:
        # Always as it is: click would take sequences out of a patch of a post that holds some.
        click.echo(text, nl=False, color=True)
        return
    try:
        output.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise Failure(f"{output} cannot be written: {error.strerror or error}") from error
