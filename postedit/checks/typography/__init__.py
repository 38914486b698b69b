"""Checks of the category ``typography``, and the few lines that most of them share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from postedit.checks.base import Hit
from postedit.checks.context import Context
from postedit.checks.spots import Spots
from postedit.late import late_regex
from postedit.model import Safety

_LOOK_BACK = 200
GAPS = ("", " ", "\u00a0")
"""What may stand between two marks that belong together."""

RAYA = "—"
"""The dash of Spanish, which touches what it sets off (RAE, *Ortografía*, 2010, "La raya")."""

_LETTER = late_regex(r"[^\W\d_]")


def matches(context: Context, pattern: re.Pattern[str], *signs: str) -> Iterator[re.Match[str]]:
    """Give each match of ``pattern`` in the target's prose, block by block, in text order.

    ``signs`` are texts of which every match holds one; blocks without any are not searched.
    """
    prose = context.target.prose
    spots = Spots.of(prose, signs)
    if signs and not spots:
        return
    for block in context.prose_blocks:
        if not signs or spots.are_in(block.text):
            yield from pattern.finditer(prose, block.text.start, block.text.end)


def with_raya(number: int) -> str:
    """Give the Spanish dash with its space, for the dash of a sentence that has ``number`` before it.

    Every second one closes what the one before it opened, and so touches the words before it.
    """
    return f"{RAYA} " if number % 2 else f" {RAYA}"


def source_near(context: Context, offset: int, *, in_prose: bool = False) -> str:
    """Give the source's text of the bead at the target's ``offset``; empty where nothing is aligned.

    ``in_prose`` asks for it with code and addresses blanked.
    """
    pair = context.source_of(offset)
    if pair is None or context.source is None:
        return ""
    return pair.source_span.of(context.source.prose if in_prose else context.source.text)


def in_running_text(context: Context, offset: int) -> bool:
    """Tell whether the words before ``offset`` in its segment leave the sentence going on.

    So it is where the segment began with a letter and the last sign before is a letter, a comma or a
    closing bracket behind words.
    """
    index = context.target.segment_at(offset)
    if index is None:
        return False
    start = max(context.target.segments[index].span.start, offset - _LOOK_BACK)
    before = context.target.prose[start:offset].rstrip()
    return bool(_LETTER.search(before)) and (before[-1].isalpha() or before[-1] in ",)")


def reworded(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Give the hits with their fixes marked unsafe, because a person must look at the words they touch."""
    for hit in hits:
        fixes = tuple(msgspec.structs.replace(fix, safety=Safety.UNSAFE) for fix in hit.fixes)
        yield msgspec.structs.replace(hit, fixes=fixes)
