"""How ``postedit glossary probe`` shows what it will send and what has come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import msgspec

from postedit.cli.summary import many
from postedit.cli.terminal import tell
from postedit.outside.cost import Cost
from postedit.report.safe_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.mt.probing import Round, Seen


def tell_cost(rounds: Sequence[Round], price: float) -> None:
    """Say what is about to be sent, and its price where the settings know that."""
    total = sum((one.cost for one in rounds), Cost())
    if total.requests:
        spent = f", for about {total.characters * price / 1_000_000:.2f}" if price else ""
        sent = f"{many(total.characters, 'character')} in {many(total.requests, 'request')}"
        tell(f"Sending {sent}{spent}.")


def put_proposal(number: int, one: Seen) -> None:
    """Print a proposal with its number, the engines that make it, and a sentence in which they do."""
    said = one.proposal
    click.echo(
        f'{number:>3}  {said.entry.id}  {said.language}: "{one_line(said.form)}" for "{one_line(said.term)}" '
        f"({', '.join(one.engines)})"
    )
    click.echo(f"       {one_line(said.example)}")


def data_of(number: int, one: Seen) -> dict[str, Any]:
    """Give a proposal as data."""
    said = msgspec.structs.asdict(one.proposal)
    return {"number": number, **said, "entry": one.proposal.entry.id, "engines": one.engines}
