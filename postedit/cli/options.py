"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from postedit.post.url import is_url
from postedit.site.layouts import AUTO, layout_names
from postedit.site.settings_values import layout_fault

F = TypeVar("F", bound=Callable[..., Any])

PathPairs = tuple[tuple[Path, Path], ...]
UrlPairs = tuple[tuple[str, str], ...]

_EXISTING = click.Path(exists=True, path_type=Path)


class _Place(click.Path):
    """An existing post or folder, or a URL."""

    name = "path or URL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Take a URL as it is; whether something is there shows when it is read."""
        return value if is_url(str(value)) else super().convert(value, param, ctx)


_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def paths(command: F) -> F:
    """Add the files and folders to work on; none means the current folder."""
    return click.argument("paths", nargs=-1, type=_EXISTING)(command)


_PAIR = (
    "Check TARGET as a translation of SOURCE, wherever they lie: two posts, or two folders with posts at the "
    "same places. Repeatable."
)


def pairs(command: F) -> F:
    """Add pairs that a person names."""
    return _pair_option(_EXISTING, _PAIR)(command)


def pairs_or_urls(command: F) -> F:
    """Add pairs that a person names by paths or by URLs; ``parted`` tells them apart."""
    return _pair_option(
        _Place(exists=True, path_type=Path), f"{_PAIR} URLs such as s3://… too (extra postedit[dask])."
    )(command)


def parted(named: Iterable[tuple[Path | str, Path | str]]) -> tuple[PathPairs, UrlPairs]:
    """Give the pairs of paths, and those of which one is a URL."""
    paths: list[tuple[Path, Path]] = []
    urls: list[tuple[str, str]] = []
    for source, target in named:
        if isinstance(source, Path) and isinstance(target, Path):
            paths.append((source, target))
        else:
            urls.append((str(source), str(target)))
    return tuple(paths), tuple(urls)


def _pair_option(kind: click.Path, words: str) -> Callable[[F], F]:
    return click.option(
        "--pair",
        "explicit",
        nargs=2,
        multiple=True,
        type=kind,
        callback=_alike,
        metavar="SOURCE TARGET",
        help=words,
    )


def _alike(
    _ctx: click.Context, _param: click.Parameter, named: tuple[tuple[Path | str, Path | str], ...]
) -> tuple[tuple[Path | str, Path | str], ...]:
    for source, target in named:
        if isinstance(source, Path) and isinstance(target, Path) and source.is_dir() != target.is_dir():
            raise click.BadParameter(f"{source} and {target} must be two posts or two folders")
        if source == target:
            raise click.BadParameter(f"{source} is named twice; name the source, then its translation")
    return named


def layout(command: F) -> F:
    """Add the choice of a layout, checked when the command line is read."""
    return click.option(
        "--layout",
        default=AUTO,
        show_default=True,
        metavar="NAME",
        callback=_known_layout,
        shell_complete=_complete_layout,
        help=f"How the site tells languages apart: {', '.join((AUTO, *layout_names()))}.",
    )(command)


def _known_layout(ctx: click.Context, param: click.Parameter, value: str) -> str:  # noqa: ARG001 - click's
    fault = layout_fault(value)
    if fault is not None:
        raise click.BadParameter(fault)
    return value


def _complete_layout(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    return [name for name in (AUTO, *layout_names()) if name.startswith(incomplete)]


def glossaries(command: F) -> F:
    """Add term bases."""
    return click.option(
        "--glossary",
        "glossaries",
        multiple=True,
        type=_FILE,
        metavar="FILE",
        help="Use this term base too, besides those that ship. Repeatable.",
    )(command)


def quiet(command: F) -> F:
    """Add the switch that silences the summary."""
    return click.option("-q", "--quiet", is_flag=True, help="Print no summary.")(command)


def output_format(*names: str) -> Callable[[F], F]:
    """Add the choice of a format; the first is the default."""
    return click.option(
        "--output-format",
        type=click.Choice(names),
        default=names[0],
        show_default=True,
        help="How the result is printed.",
    )


def color(command: F) -> F:
    """Add the choice of colour."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour; auto looks at the terminal and at NO_COLOR.",
    )(command)
