"""The command line: one sub-command a file, each imported only when it is called."""

from __future__ import annotations

import click

import postedit
from postedit.cli.lazy import LazyGroup
from postedit.garbage import collect_seldom

_COMMANDS = {
    "check": "Report what the machine got wrong, and fix what is safe.",
    "review": "Open the reviewer in the terminal.",
    "init": "Write a settings file from what is found on the site.",
    "pairs": "List which post translates which.",
    "align": "Show which sentences of a translation render which.",
    "glossary": "Keep the term base: look up, add, lint, mine.",
    "verdicts": "Keep the journal of what reviewers decided.",
    "baseline": "Leave out what is found today, and report only what comes after.",
    "explain": "Explain a check, or list them all.",
    "completion": "Print the completion script of a shell.",
}


def _show_version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    """Print the version. It is looked up only here, since that takes longer than printing the help."""
    if wanted and not ctx.resilient_parsing:
        click.echo(f"postedit {postedit.__version__}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    lazy=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def main() -> None:
    """Review machine-translated posts: pair, align, flag, fix, accept.

    Exit codes: 0 clean, 1 findings left, 2 wrong usage or an error, 130 interrupted.
    """
    collect_seldom()
