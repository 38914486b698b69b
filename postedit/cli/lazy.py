"""A group of commands that knows their names and summaries without importing them."""

from __future__ import annotations

import builtins
import difflib
import importlib
import keyword
import traceback
from typing import Any, cast

import click
from click.shell_completion import CompletionItem

INTERRUPTED = 130
INTERNAL_ERROR = 2


class LazyGroup(click.Group):
    """Imports the module NAME of ``package`` and takes its ``command`` when NAME is called."""

    def __init__(
        self, *args: Any, lazy: dict[str, str], package: str = "postedit.cli", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.lazy = lazy
        self._package = package

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the names in the order in which help shows them."""
        return [*self.lazy]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command, or give None where there is none of that name."""
        if cmd_name not in self.lazy:
            return None
        module = importlib.import_module(f"{self._package}.{_module_name(cmd_name)}")
        return cast("click.Command", module.command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names; say the nearest name where there is none."""
        near = [] if args[0] in self.lazy else difflib.get_close_matches(args[0], self.lazy, 1)
        if near:
            ctx.fail(f"no such command '{args[0]}'; did you mean '{near[0]}'?")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands for the help page."""
        with formatter.section("Commands"):
            formatter.write_dl([*self.lazy.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a command, or an option of the group."""
        names = [CompletionItem(n, help=h) for n, h in self.lazy.items() if n.startswith(incomplete)]
        return names + click.Command.shell_complete(self, ctx, incomplete)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an interrupt and a bug of ours end with the codes that the help promises."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("\ninterrupted", err=True)
            ctx.exit(INTERRUPTED)
        except (click.ClickException, click.exceptions.Exit, click.Abort, OSError):
            raise
        except Exception:  # noqa: BLE001 - whatever it is, it is a bug: shown whole, and never taken for findings
            _tell_bug(traceback.format_exc())
            ctx.exit(INTERNAL_ERROR)


def _tell_bug(trace: str) -> None:
    # Loaded late: most runs meet no bug.
    from postedit.cli.terminal import tell  # noqa: PLC0415

    tell(f"{trace}postedit: this is a bug; please report it with the lines above")


def _module_name(command: str) -> str:
    """Give the module of a command; names that Python keeps for itself have an underscore behind them."""
    is_kept = keyword.iskeyword(command) or hasattr(builtins, command)
    return f"{command}_" if is_kept else command
