"""``postedit verdicts``: keeping the journal; one sub-command a file, imported when it is called."""

from __future__ import annotations

import click

from postedit.cli.lazy import LazyGroup

_COMMANDS = {
    "list": "List what reviewers decided.",
    "prune": "Drop what no longer counts.",
    "import": "Add the verdicts of another journal.",
    "export": "Write the verdicts that count.",
}


@click.group("verdicts", cls=LazyGroup, lazy=_COMMANDS, package=__name__)
def command() -> None:
    """Keep the journal of what reviewers decided.

    It stands in .postedit/journal.jsonl at the root of the site, one verdict a line, and belongs into the
    site's history. Lines may stand in any order and twice, so git merges it by keeping both sides' lines, as
    the .gitattributes beside it says ('merge=union').

    Exit codes: 0 done, 2 wrong usage or an error.
    """
