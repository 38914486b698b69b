"""The reader addressed in two ways in one post, or in another than the site wants."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

import msgspec

from postedit.checks.addressing import Addressing
from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.language.base import Address
from postedit.model import Severity
from postedit.post import BlockKind

_CLEAR = 4
"""How many times as often as the other way one way must stand to be the post's."""
_ENOUGH = 5
"""How often it must stand at all."""
_FEW = 8
"""Sentences up to which each is told of by itself."""
_BOTH = 2
"""Places that each way has at least in a post that cannot decide."""
_MORE = 3
"""How many times as often the first way must at least be followed for the other to be told of as a slip."""


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    needs_source=False,
    languages=("fr", "de", "es", "nl"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def mixed_address(context: Context) -> Iterator[Hit]:
    """The reader is addressed in another way than elsewhere in the post, or than the site's settings want."""
    address = context.target_language.address
    if address is None:
        return
    addressing = Addressing(context, address)
    familiar, polite = addressing.familiar(), addressing.polite()
    wanted = address.way(context.register)
    polite_count = len(polite) + len(list(addressing.likely_polite()))
    if wanted == "polite":
        yield from _without_fix(context, familiar, "familiar", _by_setting(context))
    elif wanted == "familiar" and (address.polite_is_sure or _is_clear(len(polite), len(familiar) or 1)):
        yield from _without_fix(context, polite, "polite", _by_setting(context))
    elif wanted is None and _is_clear(polite_count, len(familiar)):
        yield from _without_fix(context, familiar, "familiar", "where the post has the polite one")
    elif wanted is None and address.polite_is_sure and _is_clear(len(familiar), len(polite)):
        yield from _without_fix(context, polite, "polite", "where the post has the familiar one")
    elif wanted is None and min(len(familiar), len(polite)) >= _BOTH:
        is_polite = polite_count >= _MORE * len(familiar) or (
            len(familiar) < _MORE * polite_count and polite[0].span < familiar[0].span
        )
        yield from _undecided(context, address, familiar, polite, is_polite=is_polite)


def _by_setting(context: Context) -> str:
    return f"where the site's settings want “{context.register}”"


def _is_clear(many: int, few: int) -> bool:
    return few > 0 and many >= _ENOUGH and many >= _CLEAR * few


def _undecided(
    context: Context, address: Address, familiar: list[Place], polite: list[Place], *, is_polite: bool
) -> Iterator[Hit]:
    """Tell of the way that a post of both slips into; ``is_polite`` says which of them is its own."""
    if is_polite:
        yield from _without_fix(
            context, familiar, "familiar", "where the post has the polite one as well", polite
        )
    elif address.polite_is_sure:
        yield from _without_fix(
            context, polite, "polite", "where the post has the familiar one as well", familiar
        )


def _without_fix(
    context: Context, places: list[Place], way: str, instead: str, others: list[Place] | None = None
) -> Iterator[Hit]:
    """Give a hit for each sentence, which is reworded by itself; where they are many, one for each stretch.

    A stretch ends with its section, or where the post goes back to the other way.
    """
    message = f"the {way} form of address, {instead}"
    groups = _by_sentence(context, places)
    if len(groups) > _FEW:
        groups = _stretches(context, places, others or [])
    if len(groups) > _FEW:
        groups = [places]
    for group in groups:
        for hit in one_hit(context, group, message, ""):
            yield msgspec.structs.replace(hit, fixes=())


def _by_sentence(context: Context, places: list[Place]) -> list[list[Place]]:
    found: dict[int | None, list[Place]] = {}
    for place in places:
        found.setdefault(context.target.segment_at(place.span.start), []).append(place)
    return list(found.values())


def _stretches(context: Context, places: list[Place], others: list[Place]) -> list[list[Place]]:
    """Give the places in groups between which stand a heading or some of the others."""
    headings = [block.span for block in context.target.blocks if block.kind is BlockKind.HEADING]
    ends = sorted((*headings, *(place.span for place in others)))
    return [list(group) for _, group in groupby(places, lambda place: bisect_left(ends, place.span))]
