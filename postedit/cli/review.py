"""``postedit review``: the reviewer in the terminal. The one place that knows of the package ``tui``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from postedit.cli import options
from postedit.cli.failure import Failure
from postedit.cli.sample import copy_sample
from postedit.cli.serving import arguments, serve_reviewer
from postedit.cli.sites import site_of
from postedit.cli.terminal import tell
from postedit.model import Refused
from postedit.review.lock import locked
from postedit.site.folders import unfolded

_SERVED = "TEXTUAL_DRIVER"
"""Set where ``--serve`` starts the reviewer for a browser."""


@click.command("review")
@options.paths
@options.pairs
@options.layout
@options.glossaries
@click.option(
    "--sample",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Copy the sample site to DIR, which must not exist, and open it.",
)
@click.option(
    "--serve",
    metavar="[HOST:]PORT",
    help="Let a browser show the reviewer, at localhost where no HOST is named (extra postedit[serve]).",
)
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    explicit: tuple[tuple[Path, Path], ...],
    layout: str,
    glossaries: tuple[Path, ...],
    sample: Path | None,
    serve: str | None,
) -> None:
    """Open the reviewer in the terminal.

    Source and translation stand side by side; a key accepts each fix.
    PATHS are posts or folders of the site, by default the current folder. Without a terminal the report of
    'postedit check' is printed instead.
    """
    if sample is not None:
        if paths or explicit:
            raise click.UsageError("--sample opens the sample site alone; leave out PATHS and --pair", ctx)
        paths = (copy_sample(sample),)
    if serve is not None:
        serve_reviewer(serve, arguments(paths, explicit, layout, glossaries))
        return
    if not _is_watched():
        tell("postedit review needs a terminal; this is the report of 'postedit check' instead.")
        # Loaded here, for the list of posts is to stand within a second where there is a terminal.
        from postedit.cli.request import Request  # noqa: PLC0415
        from postedit.cli.run import run as run_check  # noqa: PLC0415

        given = Request(paths=paths, explicit=explicit, layout=layout, glossaries=glossaries, exit_zero=True)
        ctx.exit(run_check(given))
    ctx.exit(_open(paths, explicit, layout, glossaries))


def _is_watched() -> bool:
    """Tell whether a person sits at both ends; to a browser the reviewer speaks through pipes."""
    return _SERVED in os.environ or all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def _open(
    paths: tuple[Path, ...],
    explicit: tuple[tuple[Path, Path], ...],
    layout: str,
    glossaries: tuple[Path, ...],
) -> int:
    """Start the terminal application and give its exit code."""
    try:
        from tui import run  # noqa: PLC0415 - no other command may load it
    except ImportError as error:
        raise Failure(
            f"the reviewer cannot be loaded ({error}); reinstall postedit with its dependencies, "
            "or use 'postedit check'"
        ) from error
    places = [*paths] or ([] if explicit else [Path()])
    pairs = unfolded(explicit).pairs
    if explicit and not (pairs or places):
        raise Failure("no post of the one folder has a counterpart in the other")
    first = places[0] if places else pairs[0][1]
    root = site_of(first).root
    with locked(root) as outcome:
        if isinstance(outcome, Refused):
            raise Failure(outcome.reason)
        if outcome.message:
            tell(outcome.message)
        return run(root, places, [*glossaries], [*pairs], layout=layout)
