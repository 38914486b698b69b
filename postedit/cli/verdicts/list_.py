"""``postedit verdicts list``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from postedit.cli import options
from postedit.cli.terminal import tell
from postedit.cli.verdicts.opening import open_journal, site_argument
from postedit.report.safe_text import json_shown, one_line
from postedit.review.verdict import Decision, Scope, Verdict

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST = 60


@click.command("list")
@site_argument
@click.option(
    "--decision",
    multiple=True,
    type=click.Choice([decision.value for decision in Decision]),
    help="List only these decisions. Repeatable.",
)
@options.output_format("text", "json")
def command(site: Path, decision: tuple[str, ...], output_format: str) -> None:
    """List what reviewers decided, the oldest first.

    Of several verdicts on one finding the latest is listed. SITE is the site, by default that of the current
    folder.
    """
    verdicts = [v for v in open_journal(site) if not decision or v.decision.value in decision]
    if output_format == "json":
        click.echo(json_shown(verdicts))
        return
    for verdict in verdicts:
        click.echo(_line(verdict))
    if not verdicts:
        tell("There are no such verdicts." if decision else "There are no verdicts yet.")


def _line(verdict: Verdict) -> str:
    scope = "" if verdict.scope is Scope.HERE else f" ({verdict.scope})"
    text = one_line(verdict.target)
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    who = f" by {verdict.who}" if verdict.who else ""
    reason = f": {verdict.reason}" if verdict.reason else ""
    matter = f"{verdict.check} {verdict.path} “{shown}”" if verdict.check else verdict.path
    return one_line(f"{verdict.time[:10]} {verdict.decision}{scope} {matter}{who}{reason}")
