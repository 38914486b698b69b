"""One finding for a mistake of spelling or spacing that runs through a whole post.

A reviewer decides such a mistake once, not at every place; the annotated posts count it once too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from postedit.checks.base import Hit
from postedit.checks.context import Context
from postedit.model import Edit, Fix, Safety, Span

_LINES_NAMED = 6


class Place(msgspec.Struct, frozen=True):
    """One place of the mistake and the edits that mend it there."""

    span: Span
    edits: tuple[Edit, ...]
    source: Span | None = None


def one_hit(context: Context, places: Iterable[Place], message: str, title: str) -> Iterator[Hit]:
    """Give one hit at the first place, whose safe fix mends all places; none where there is no place."""
    found = sorted(places, key=lambda place: place.span)
    if not found:
        return
    first, *others = found
    if others:
        lines = list(dict.fromkeys(context.target.position(place.span.start)[0] for place in others))
        named = ", ".join(map(str, lines[:_LINES_NAMED])) + (", …" if len(lines) > _LINES_NAMED else "")
        message = f"{message} ({len(found)} places; also line {named})"
    edits = tuple(sorted(edit for place in found for edit in place.edits))
    fix = Fix(title if not others else f"{title}, {len(found)} times", Safety.SAFE, edits)
    yield Hit(first.span, message, first.source, (fix,), also=tuple(place.span for place in others))
