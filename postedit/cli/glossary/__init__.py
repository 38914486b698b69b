"""``postedit glossary``: keeping the term base; one sub-command a file, imported when it is called."""

from __future__ import annotations

import click

from postedit.cli.lazy import LazyGroup

_COMMANDS = {
    "list": "List entries.",
    "show": "Show all that is known of an entry.",
    "find": "Show how a term is rendered on the site, sentence by sentence.",
    "add": "Add an entry.",
    "edit": "Change an entry.",
    "remove": "Remove entries.",
    "lint": "Look for faults in the term base.",
    "stats": "Count entries, and what is missing.",
    "mine": "Propose terms and names from the site's own posts.",
    "probe": "Ask machine translations how they render the terms.",
    "import": "Add entries from a glossary of another program.",
    "export": "Write term bases in another program's format.",
}


@click.group("glossary", cls=LazyGroup, lazy=_COMMANDS, package=__name__)
def command() -> None:
    """Keep the term base: look up, add, lint, mine.

    Read are the term bases that ship, those in the folder glossary/ of the site that the current folder
    belongs to, and the FILE named with --glossary. New entries go to FILE, or else to glossary/terms.toml of
    the site.

    Exit codes: 0 done, 1 something was found (lint) or nothing (find), 2 wrong usage or an error.
    """
