"""Which candidates a person accepts: by numbers in an option, or by one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from postedit.cli.terminal import tell
from postedit.terms import Kind
from postedit.terms.keeping.mining import Candidate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_KEYS = "a accept, 1-9 prefer that rendering, n next, q quit"


class Choice(msgspec.Struct, frozen=True):
    """An accepted candidate; ``rendering`` is the one to prefer, from 0, None where none was chosen."""

    candidate: Candidate
    rendering: int | None = None


def choices_of(said: str, candidates: Sequence[Candidate]) -> list[Choice]:
    """Read ``1,4=2``.

    Raises:
        UsageError: a number is none, or there is no such candidate or rendering.
    """
    choices: dict[int, Choice] = {}
    for part in filter(None, (one.strip() for one in said.split(","))):
        number, equals, rank = part.partition("=")
        candidate = candidates[_index(number, len(candidates), "candidate")]
        rendering = _index(rank, len(candidate.renderings), "rendering") if equals else None
        if equals and candidate.kind is Kind.NAME:
            raise click.UsageError(f'"{candidate.term}" is a name and kept; accept it without "="')
        choices[int(number)] = Choice(candidate, rendering)
    return [*choices.values()]


def _index(number: str, count: int, what: str) -> int:
    if not number.isdigit() or not 1 <= int(number) <= count:
        raise click.UsageError(f'there is no {what} "{number}"; they go from 1 to {count}')
    return int(number) - 1


def choose(candidates: Sequence[Candidate], shown: Callable[[int, Candidate], str]) -> list[Choice]:
    """Show one candidate after the other and wait for a key."""
    choices: list[Choice] = []
    for number, candidate in enumerate(candidates, 1):
        click.echo(shown(number, candidate))
        click.echo(f"     [{_KEYS}] ", nl=False, err=True)
        key = _key(candidate)
        tell(key)
        if key == "q":
            break
        if key == "a":
            choices.append(Choice(candidate))
        elif key.isdigit():
            choices.append(Choice(candidate, int(key) - 1))
    return choices


def _key(candidate: Candidate) -> str:
    """Wait for a key that means something for this candidate."""
    ranks = 0 if candidate.kind is Kind.NAME else min(9, len(candidate.renderings))
    valid = {"n", "q", *(str(rank) for rank in range(1, ranks + 1))} | (
        {"a"} if candidate.renderings else set()
    )
    while (key := click.getchar().lower()) not in valid:
        if key in {"\x03", "\x04", "\x1b"}:
            return "q"
    return key
