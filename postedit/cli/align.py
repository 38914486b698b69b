"""``postedit align``: which sentences of a translation render which of its source."""

from __future__ import annotations

from pathlib import Path

import click

from postedit.align import Alignment, align
from postedit.align.semantic import Similarity, load_similarity
from postedit.cli import options
from postedit.cli.aligned import as_json, as_text
from postedit.cli.failure import Failure
from postedit.cli.terminal import style_for
from postedit.model import Problem
from postedit.post import Post, parse, read_text
from postedit.report.paths import shown_path
from postedit.report.safe_text import json_shown
from postedit.site import explicit_pair
from postedit.site.languages import language_of_tag

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("align")
@click.argument("source", type=_FILE)
@click.argument("target", type=_FILE)
@click.option("--source-language", metavar="TAG", help="The source's language (en), where it is not told.")
@click.option("--target-language", metavar="TAG", help="The target's language (fr), where it is not told.")
@click.option("--semantic", is_flag=True, help="Compare the sense of doubtful sentences too; slow.")
@options.output_format("text", "json")
def command(
    source: Path,
    target: Path,
    source_language: str | None,
    target_language: str | None,
    semantic: bool,
    output_format: str,
) -> None:
    """Show which sentences of a translation render which.

    SOURCE and TARGET stand side by side, bead by bead, with the confidence and what each bead rests on.
    Languages come from names, front matter or the text, as everywhere.
    """
    pair = explicit_pair(source, target)
    if isinstance(pair, Problem):
        raise Failure(str(pair))
    before = _read(source, _tag(source_language) or pair.source_language)
    after = _read(target, _tag(target_language) or pair.target_language)
    found: Alignment = align(before, after, similarity=_similarity() if semantic else None)
    if output_format == "json":
        click.echo(json_shown(as_json(before, after, found)))
    else:
        click.echo(as_text(before, after, found, style_for("auto").width), nl=False)


def _read(path: Path, language: str) -> Post:
    text = read_text(path)
    if isinstance(text, Problem):
        raise Failure(str(text))
    return parse(text, shown_path(path), language)


def _tag(tag: str | None) -> str | None:
    if tag is not None and language_of_tag(tag) is None:
        raise click.UsageError(f"“{tag}” is no language tag; write one such as en, fr or pt-BR")
    return tag


def _similarity() -> Similarity:
    found = load_similarity()
    if found is None:
        raise Failure("--semantic needs the extra of that name: pip install 'postedit[semantic]'")
    return found
