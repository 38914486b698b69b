"""Completing the names of checks and categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.shell_completion import CompletionItem

from postedit.checks import all_checks
from postedit.checks.registry import DEFAULT

if TYPE_CHECKING:
    import click


def complete_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
    """Complete the last of comma separated names."""
    before, comma, last = incomplete.rpartition(",")
    checks = all_checks().values()
    known = {check.name: check.summary for check in checks} | {check.category: "category" for check in checks}
    known |= {DEFAULT: "those that run by default"}
    return [
        CompletionItem(f"{before}{comma}{name}", help=summary)
        for name, summary in sorted(known.items())
        if name.startswith(last)
    ]
