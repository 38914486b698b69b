"""``postedit completion``: the script that makes a shell complete postedit's words."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from postedit.cli.failure import Failure


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    bash:  postedit completion bash > ~/.local/share/bash-completion/completions/postedit
    zsh:   postedit completion zsh > a folder of $fpath, under the name _postedit
    fish:  postedit completion fish > ~/.config/fish/completions/postedit.fish
    """  # noqa: D301 - \b keeps click from filling the paragraph
    found = get_completion_class(shell)
    if found is None:
        raise Failure(f"no completion for {shell}")
    click.echo(found(ctx.find_root().command, {}, "postedit", "_POSTEDIT_COMPLETE").source(), nl=False)
