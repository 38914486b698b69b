"""``postedit pairs``: which post translates which, and what stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from postedit.cli import options
from postedit.cli.gather import gather
from postedit.cli.summary import NOTHING_TO_CHECK, many
from postedit.cli.terminal import tell
from postedit.report.build import Builder
from postedit.report.contract import Report
from postedit.report.paths import shown_path
from postedit.report.safe_text import json_shown, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from postedit.report.contract import Pair


@click.command("pairs")
@options.paths
@options.pairs
@options.layout
@options.output_format("text", "json")
@options.quiet
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    explicit: tuple[tuple[Path, Path], ...],
    layout: str,
    output_format: str,
    quiet: bool,
) -> None:
    """List which post translates which.

    It is told which layouts the site shows and by what, how each pair was found, what tells its source from
    its translation, whether the translation is older than its source or calls itself unedited, and which
    posts stand alone and why. PATHS are posts or folders of the site, by default the current folder. The
    JSON output has the fields pairs, unpaired and errors of 'postedit check --output-format json', and
    layouts.
    """
    gathered = gather(paths, explicit, layout)
    builder = Builder()
    for job in gathered.jobs:
        builder.add_pair(job.pair)
    builder.add_problems(gathered.problems)
    report = builder.build(gathered.unpaired).report
    chosen = [
        _Chosen(shown_path(root), found.name, found.why, found.posts) for root, found in gathered.layouts
    ]
    click.echo(_json(report, chosen) if output_format == "json" else _text(report, chosen), nl=False)
    for error in report.errors:
        tell(str(error))
    if not quiet:
        tell(_summary(report))
    ctx.exit(2 if report.errors and not report.pairs else 0)


class _Chosen(msgspec.Struct, frozen=True):
    """A layout of the site at ``root``, what showed it, and how many posts it placed."""

    root: str
    name: str
    why: str
    posts: int


def _json(report: Report, chosen: list[_Chosen]) -> str:
    kept = {name: getattr(report, name) for name in ("version", "tool", "pairs", "unpaired", "errors")}
    kept["layouts"] = chosen
    return json_shown(kept) + "\n"


def _text(report: Report, chosen: list[_Chosen]) -> str:
    lines = [
        f"layout  {one.name}  {one_line(one.why)}  ({many(one.posts, 'post')} in {one.root})"
        for one in chosen
    ]
    lines += [line for pair in report.pairs for line in _lines(pair)]
    for post in report.unpaired:
        lines.append(f"unpaired  {post.path}  ({post.language or '?'}: {one_line(post.reason)})")
        lines += [
            f"          perhaps {one.path}  ({one.confidence:.2f}: {one_line(', '.join(one.reasons))})"
            for one in post.candidates
        ]
    return "".join(f"{line}\n" for line in lines)


def _lines(pair: Pair) -> Iterator[str]:
    languages = f"{pair.source_language} -> {pair.target_language}"
    is_doubtful = pair.confidence < 1
    paired = ": ".join((pair.paired_by, *(() if is_doubtful else pair.reasons)))
    reason = f"{paired}; source by {pair.source_by}" if pair.source_by else paired
    yield f"{languages}  {pair.source or '(no source)'} -> {pair.target}  ({one_line(reason)})"
    if is_doubtful:
        yield f"          sure to {pair.confidence:.2f}: {one_line(', '.join(pair.reasons))}"
    yield from (f"          {one_line(note)}" for note in pair.notes)


def _summary(report: Report) -> str:
    if not report.pairs:
        return NOTHING_TO_CHECK
    return f"{many(len(report.pairs), 'pair')}, {many(len(report.unpaired), 'post')} without a counterpart."
