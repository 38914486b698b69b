"""How a command says that it cannot do what it was asked."""

from __future__ import annotations

import click


class Failure(click.ClickException):
    """Ends the command with exit code 2 and a message on stderr."""

    exit_code = 2

    def format_message(self) -> str:
        """Give the message, in which names of files are shown and never obeyed by a terminal."""
        # Loaded late, so that the start of a command that fails in nothing costs nothing.
        from postedit.report.safe_text import without_controls  # noqa: PLC0415

        return without_controls(self.message)
