"""``postedit explain``: the page of a check, or the list of all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from postedit.checks import Check, all_checks, select
from postedit.checks.base import EVERYTHING
from postedit.checks.registry import UnknownName, page_of
from postedit.cli.failure import Failure
from postedit.cli.names import complete_names

if TYPE_CHECKING:
    from collections.abc import Iterable


@click.command("explain")
@click.argument("name", metavar="[CHECK]", required=False, shell_complete=complete_names)
@click.option("--list", "listing", is_flag=True, help="List all checks, or those of the category CHECK.")
@click.pass_context
def command(ctx: click.Context, name: str | None, listing: bool) -> None:
    """Explain a check, or list them all.

    The page says what the check looks for, with an example.
    CHECK is the name of a check, such as markup/broken-url. A category lists its checks.
    """
    if name is None and not listing:
        raise click.UsageError("name a check, or use --list", ctx)
    checks = _named(name or EVERYTHING)
    if len(checks) > 1 or listing:
        click.echo(_table(checks), nl=False)
    else:
        _show(checks[0])


def _named(name: str) -> list[Check]:
    """Give the check of that name, or those of a category."""
    known = all_checks()
    if (check := known.get(name.strip().casefold())) is not None:
        return [check]
    if isinstance(unknown := select([name], []), UnknownName):
        raise Failure(f"{unknown} ('postedit explain --list' lists them)")
    return [check for check in known.values() if check.is_among((name.strip().casefold(),))]


def _table(checks: Iterable[Check]) -> str:
    """Give a line for each check: name, severity, whether it runs by default, summary."""
    rows = [(c.name, c.severity.value, c.standing, c.summary) for c in checks]
    width = max(len(row[0]) for row in rows)
    return "".join(
        f"{name:{width}}  {severity:8}  {default:3}  {summary}\n" for name, severity, default, summary in rows
    )


def _show(check: Check) -> None:
    """Print the page as it is for a program, laid out for a person."""
    try:
        page = page_of(check).read_text("utf-8")
    except OSError as error:
        raise Failure(f"the page of {check.name} cannot be read: {error.strerror or error}") from error
    if not sys.stdout.isatty():
        click.echo(page, nl=False)
        return
    # Markdown layout is slow to load and only a person at a terminal needs it.
    from rich.console import Console  # noqa: PLC0415
    from rich.markdown import Markdown  # noqa: PLC0415

    Console().print(Markdown(page))
