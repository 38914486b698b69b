"""Where a word must end, whatever text an expression matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

from postedit.late import late_regex

Node = tuple[Any, Any]
"""An operator and its arguments, as the parser of ``re`` gives them."""

REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_WORD = late_regex(r"\w")
_BORDERS = (op.AT_BEGINNING, op.AT_BEGINNING_STRING, op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING)


def is_border(nodes: Sequence[Node], beyond: bool, *, backwards: bool) -> bool:
    """Tell whether a word that stands before a sequence (or behind it, ``backwards``) must end there.

    ``beyond`` tells the same of what stands on the other side of the sequence.
    """
    for kind, value in nodes if backwards else reversed(nodes):
        beyond = _node_is_border(kind, value, beyond, backwards)
    return beyond


def _node_is_border(kind: Any, value: Any, beyond: bool, backwards: bool) -> bool:
    if kind in _TOLD:
        return _TOLD[kind](value)
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return beyond or _look_is_border(kind, value, backwards)
    if kind is op.SUBPATTERN:
        return is_border(list(value[3]), beyond, backwards=backwards)
    if kind is op.BRANCH:
        return all(is_border(list(way), beyond, backwards=backwards) for way in value[1])
    if kind in REPEATS:
        return (beyond or value[0] > 0) and is_border(list(value[2]), beyond, backwards=backwards)
    return False


def _look_is_border(kind: Any, value: Any, backwards: bool) -> bool:
    """Tell whether a look ahead or behind forbids any letter there, or demands what is none."""
    direction, inner = value
    nodes = list(inner)
    if kind is op.ASSERT:
        return (direction > 0) is not backwards and is_border(nodes, False, backwards=backwards)
    return len(nodes) == 1 and nodes[0][0] is op.IN and _has_all_letters(nodes[0][1])


def _has_all_letters(members: Sequence[Node]) -> bool:
    return members[0][0] is not op.NEGATE and (op.CATEGORY, op.CATEGORY_WORD) in members


def _has_no_letters(members: Sequence[Node]) -> bool:
    if members[0][0] is op.NEGATE:
        return (op.CATEGORY, op.CATEGORY_WORD) in members
    return all(
        (kind is op.LITERAL and _WORD.match(chr(value)) is None)
        or (kind is op.CATEGORY and value in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD))
        for kind, value in members
    )


_TOLD: dict[Any, Callable[[Any], bool]] = {
    op.AT: lambda value: value in _BORDERS,
    op.LITERAL: lambda value: _WORD.match(chr(value)) is None,
    op.IN: _has_no_letters,
}
"""What tells it of the parts that depend on nothing else."""
