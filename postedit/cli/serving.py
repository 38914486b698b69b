"""The reviewer in a browser: each visit runs ``postedit review`` on this machine, shown by textual-serve."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from postedit.cli.extras import require
from postedit.cli.failure import Failure

_HOST = "localhost"
_PORTS = range(1, 65536)


def arguments(
    paths: Iterable[Path],
    explicit: Iterable[tuple[Path, Path]],
    layout: str,
    glossaries: Iterable[Path],
) -> list[str]:
    """Give the arguments of ``postedit review`` that open the same."""
    named = [f"--layout={layout}"]
    named += [f"--glossary={path}" for path in glossaries]
    named += [part for pair in explicit for part in ("--pair", *map(str, pair))]
    return [*named, "--", *map(str, paths)]


def serve_reviewer(where: str, given: list[str]) -> None:
    """Serve until Ctrl-C.

    Whoever can reach the address can change the site's posts, so nothing but this machine can unless a host
    is named.

    Args:
        where: port, or host and port.
        given: the arguments of ``postedit review``.

    Raises:
        Failure: the address cannot be meant, or the extra is not installed.
    """
    host, _, port = where.rpartition(":")
    if not port.isascii() or not port.isdigit() or int(port) not in _PORTS:
        raise Failure(f"--serve {where}: expected a port from 1 to 65535, or HOST:PORT")
    require("textual_serve", "serve", "--serve")
    from textual_serve.server import Server  # noqa: PLC0415 - no other command may load it

    command = shlex.join([sys.executable, "-m", "postedit.cli", "review", *given])
    click.echo(f"the reviewer is at http://{host or _HOST}:{port}; Ctrl-C ends it", err=True)
    Server(command, host=host or _HOST, port=int(port), title="postedit").serve()
