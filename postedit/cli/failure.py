"""How a command says that it cannot do what it was asked."""

from __future__ import annotations

import click


class Failure(click.ClickException):
    """Ends the command with exit code 2 and a message on stderr."""

    exit_code = 2
