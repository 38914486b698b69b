"""Options of ``postedit check`` that say against one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from postedit.cli.extras import require
from postedit.cli.judging import RANK
from postedit.cli.request import DASK
from postedit.report.formats import WITH_STATISTICS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postedit.cli.request import Request

WHOLE = frozenset({"json", "sarif", "gitlab", "junit", "html"})
"""Formats that are one document; what reads them wants no second one behind the first."""


def refuse_conflicts(request: Request) -> None:
    """See that what was asked for can be done together.

    Raises:
        click.UsageError: it cannot; the message says what to leave out.
        Failure: an extra that it needs is not installed.
    """
    conflict = next(_conflicts(request), None)
    if conflict is not None:
        raise click.UsageError(conflict)
    if request.engine == DASK:
        require("distributed", "dask", f"--engine {DASK}")
    if request.urls:
        require("fsspec", "dask", "--pair with a URL")
    if request.watch:
        require("watchfiles", "watch", "--watch")


def _conflicts(request: Request) -> Iterator[str]:
    yield from _of_changes(request)
    yield from _of_watching(request)
    if request.judge == RANK and request.diff:
        yield "--judge rank orders findings, and --diff prints none; leave one out"
    if request.judge == RANK and request.statistics and request.output_format not in WITH_STATISTICS:
        yield "--judge rank orders findings, and --statistics counts them; leave one out, or ask for json"
    if request.scheduler is not None and request.engine != DASK:
        yield f"--scheduler names a Dask scheduler; add --engine {DASK}"
    if request.scheduler is not None and request.jobs is not None:
        yield "--jobs is for processes of this machine, and a cluster has its own workers; leave it out"
    if request.since is not None and request.urls:
        yield "--since compares with what git knows; leave out --pair with a URL"


def _of_changes(request: Request) -> Iterator[str]:
    """Give what stands against changing posts, or showing what would change."""
    for name in (name for name, on in (("--fix", request.fix), ("--diff", request.diff)) if on):
        if request.engine == DASK:
            yield f"{name} works on this machine's files; leave out --engine {DASK}"
        if request.urls:
            yield f"{name} works on this machine's files; leave out --pair with a URL"
        if request.watch:
            yield f"--watch changes no post and shows no patch; leave out {name}"


def _of_watching(request: Request) -> Iterator[str]:
    if not request.watch:
        return
    if request.engine == DASK:
        yield f"--watch checks a few pairs at a time; leave out --engine {DASK}"
    if request.urls:
        yield "--watch sees files of this machine change; leave out --pair with a URL"
    if request.output_format in WHOLE and request.output is None:
        yield (
            f"{request.output_format} is one document, and --watch prints again on every save; "
            "name a file with -o, which is written anew, or use full, concise or jsonl"
        )
